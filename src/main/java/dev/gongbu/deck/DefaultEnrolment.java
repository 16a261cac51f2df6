package dev.gongbu.deck;

import dev.gongbu.account.Account;
import dev.gongbu.account.AccountCreated;
import dev.gongbu.account.Accounts;
import dev.gongbu.catalog.Catalog;
import dev.gongbu.catalog.Certification;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Gives a new account something to study: what ships for the standard certification and the account's edition, as
 * far as it is offered in the language of the account's pages. What is studied already stays when an offer changes.
 */
@Singleton
class DefaultEnrolment {

    private final Accounts accounts;
    private final Catalog catalog;
    private final Decks decks;
    private final Enrolments enrolments;

    DefaultEnrolment(Accounts accounts, Catalog catalog, Decks decks, Enrolments enrolments) {
        this.accounts = accounts;
        this.catalog = catalog;
        this.decks = decks;
        this.enrolments = enrolments;
    }

    void enrol(@Observes AccountCreated created) {
        Certification certification = catalog.standard();
        Account account = accounts.findById(created.account());
        String edition = certification.studied(account.edition()).id();
        enrolments.begin(created.account(), decks.shipped(certification.id(), edition, account.language()));
    }
}

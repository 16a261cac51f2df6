package dev.gongbu.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner, or the library that owns what ships with the program. A guest becomes a named account on the same row, so
 * that nothing that hangs on the id is lost. Not thread-safe; belongs to the transaction that read it.
 */
@Entity
@Table(name = "account")
public class Account {

    @Id
    private UUID id;

    @Column(nullable = false)
    private AccountKind kind;

    @Column
    private @Nullable String name;

    @Column(name = "name_key")
    private @Nullable String nameKey;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private String zone;

    @Column(name = "new_per_day", nullable = false)
    private int newPerDay;

    @Column(name = "reviews_per_day", nullable = false)
    private int reviewsPerDay;

    @Column(nullable = false)
    private double retention;

    @Column
    private @Nullable String edition;

    @Column(name = "exam_date")
    private @Nullable LocalDate examDate;

    @Column(name = "hide_streaks", nullable = false)
    private boolean hideStreaks;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "named_at")
    private @Nullable Instant namedAt;

    @Version
    private int version;

    /** For the persistence provider. */
    protected Account() {}

    private Account(UUID id, AccountSettings settings, Instant now) {
        this.id = id;
        this.kind = AccountKind.GUEST;
        this.createdAt = now;
        change(settings);
    }

    /** A guest with these settings. */
    public static Account guest(UUID id, AccountSettings settings, Instant now) {
        return new Account(id, settings, now);
    }

    /**
     * Gives a guest a name and a password, or a named account new ones.
     *
     * @throws IllegalStateException for the library
     */
    public void become(AccountName newName, PasswordHash password, Instant now) {
        if (kind == AccountKind.LIBRARY) {
            throw new IllegalStateException("nobody signs in to the library");
        }
        if (kind == AccountKind.GUEST) {
            kind = AccountKind.NAMED;
            namedAt = now;
        }
        name = newName.text();
        nameKey = newName.key();
        passwordHash = password.text();
    }

    /**
     * Changes the name of a named account.
     *
     * @throws IllegalStateException for a guest, who needs a password too, and for the library
     */
    public void rename(AccountName newName) {
        if (kind != AccountKind.NAMED) {
            throw new IllegalStateException("has no name: " + kind);
        }
        name = newName.text();
        nameKey = newName.key();
    }

    /** Takes over every setting. */
    public void change(AccountSettings settings) {
        language = settings.language().getLanguage();
        zone = settings.zone().getId();
        newPerDay = settings.newPerDay();
        reviewsPerDay = settings.reviewsPerDay();
        retention = settings.retention();
        edition = settings.edition();
        examDate = settings.examDate();
        hideStreaks = settings.hideStreaks();
    }

    /** The settings as they are now. */
    public AccountSettings settings() {
        return new AccountSettings(
                language(), zone(), newPerDay, reviewsPerDay, retention, edition, examDate, hideStreaks);
    }

    /** Who studies with this account, as it is now. */
    public Learner learner() {
        return new Learner(id, settings());
    }

    public UUID id() {
        return id;
    }

    public AccountKind kind() {
        return kind;
    }

    public boolean guest() {
        return kind == AccountKind.GUEST;
    }

    /** The name as its owner writes it; null for guests. */
    public @Nullable String name() {
        return name;
    }

    @Nullable
    public String nameKey() {
        return nameKey;
    }

    @Nullable
    public String passwordHash() {
        return passwordHash;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** Cards seen for the first time on one day. */
    public int newPerDay() {
        return newPerDay;
    }

    /** Cards that return on one day. */
    public int reviewsPerDay() {
        return reviewsPerDay;
    }

    /** The wanted probability of recall, 0.70 to 0.97. */
    public double retention() {
        return retention;
    }

    /** The edition that new cards come from; null follows the current one. */
    public @Nullable String edition() {
        return edition;
    }

    /** The day of the learner's exam; null when it is not known yet. */
    public @Nullable LocalDate examDate() {
        return examDate;
    }

    public boolean hideStreaks() {
        return hideStreaks;
    }

    public Instant createdAt() {
        return createdAt;
    }
}

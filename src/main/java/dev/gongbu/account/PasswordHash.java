package dev.gongbu.account;

/**
 * What is kept of a password.
 *
 * @param text a salted bcrypt hash in its modular form
 */
public record PasswordHash(String text) {

    @Override
    public String toString() {
        return "PasswordHash[hidden]";
    }
}

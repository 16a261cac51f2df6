package dev.gongbu.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said when something can't be done. */
@MessageBundle("error")
public interface ErrorMessages {

    @Message("Something in the request is wrong")
    String badRequest();

    @Message("Please sign in")
    String unauthorized();

    @Message("This is not allowed")
    String forbidden();

    @Message("There is nothing here")
    String notFound();

    @Message("This can't be done here")
    String notAllowed();

    @Message("Something else came first")
    String conflict();

    @Message("This is too large")
    String tooLarge();

    @Message("This format is not known here")
    String notAcceptable();

    @Message("Too many attempts")
    String tooMany();

    @Message("Something went wrong on our side")
    String failed();

    @Message("can't be read; see the description of the API")
    String malformed();

    @Message("Sign in first, or start as a guest.")
    String signInFirst();

    @Message("This request came from another site, so nothing was changed. Open Gongbu itself and try again.")
    String crossSite();

    @Message("The address may be old, or the thing may belong to somebody else.")
    String notFoundHelp();

    @Message("Nothing was changed. Please try again; if it stays, tell whoever runs this server.")
    String failedHelp();

    @Message("Back to the start")
    String home();
}

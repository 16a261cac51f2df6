package dev.gongbu.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around every page. */
@MessageBundle("shell")
public interface ShellMessages {

    @Message("Skip to the content")
    String skip();

    @Message("Main")
    String mainNavigation();

    @Message("More")
    String more();

    @Message("Sign in")
    String signIn();

    @Message("Some answers could not be sent yet. They stay in this browser until you sign in again. Go on?")
    String unsent();

    @Message("Not saved: the network is away. Save it again.")
    String unsaved();

    @Message("About")
    String about();

    @Message("API")
    String api();
}

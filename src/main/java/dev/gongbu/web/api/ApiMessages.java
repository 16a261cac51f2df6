package dev.gongbu.web.api;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the API's page. */
@MessageBundle("api")
public interface ApiMessages {

    @Message("API")
    String title();

    @Message(
            "Everything that a page can do can be done in JSON. A token is made in the settings, or with your name and password:")
    String lead();

    @Message("The same as an OpenAPI document")
    String document();

    @Message("Every error is answered like this; which fields are wrong stands in errors:")
    String errors();

    @Message("Parameters")
    String parameters();

    @Message("Name")
    String name();

    @Message("Where")
    String where();

    @Message("Type")
    String type();

    @Message("needed")
    String needed();

    @Message("Body")
    String body();

    @Message("Answers")
    String answers();

    @Message("Example")
    String example();
}

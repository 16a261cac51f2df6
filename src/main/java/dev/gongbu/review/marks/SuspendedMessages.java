package dev.gongbu.review.marks;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of suspended cards. */
@MessageBundle("suspended")
public interface SuspendedMessages {

    @Message("Suspended cards")
    String title();

    @Message("Those that are not asked any more, each with a way back.")
    String help();

    @Message("These are not asked, neither as cards nor in practice. What you learnt of them is kept.")
    String lead();

    @Message("No card is suspended.")
    String none();

    @Message("Unsuspend")
    String unsuspend();

    @Message("Unsuspend: {title} {part}")
    String unsuspendNamed(String title, String part);

    @Message("It is asked again.")
    String unsuspended();
}

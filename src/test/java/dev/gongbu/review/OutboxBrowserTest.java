package dev.gongbu.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.gongbu.support.BarePage;
import dev.gongbu.support.Browser;
import dev.gongbu.support.Browser.Look;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The outbox by itself: what it sends, in which order, and what it keeps when it can't. */
@Tag("browser")
class OutboxBrowserTest {

    @RegisterExtension
    final Browser browser = new Browser();

    BrowserContext profile;
    Page page;

    @BeforeEach
    void nothingButTheModules() {
        profile = browser.context(Look.DESK, BarePage.ADDRESS);
        BarePage.serveTo(profile);
        page = tab();
    }

    @Test
    void an_answer_costs_one_addition_and_one_removal() {
        assertThat(in(page, """
                const box = await outbox('me');
                await box.add(answer('a'));
                await until(() => box.waiting === 0);
                await pause(50);
                indexedDbCalls = {};
                await box.add(answer('b'));
                await until(() => box.waiting === 0);
                await pause(50);
                return indexedDbCalls;
                """)).isEqualTo(Map.of("add", 1, "delete", 1, "writes", 2));
    }

    @Test
    void what_was_accepted_together_is_forgotten_in_one_go() {
        assertThat(in(page, """
                server = 'unreachable';
                const box = await outbox('me');
                for (const id of ['a', 'b', 'c']) await box.add(answer(id));
                await pause(20);
                indexedDbCalls = {};
                server = 'well';
                await box.send();
                return indexedDbCalls;
                """)).isEqualTo(Map.of("delete", 3, "writes", 1));
    }

    @Test
    void answers_and_undoing_go_out_in_the_order_in_which_they_were_made() {
        assertThat(in(page, """
                server = 'unreachable';
                const box = await outbox('me');
                // not waiting for one before the next
                await Promise.all([answer('a'), answer('b'), undo('b'), undo('a'), answer('c')].map(entry => box.add(entry)));
                await pause(20);
                sent.length = 0;
                server = 'well';
                await box.flush();
                return sentIds();
                """)).isEqualTo(List.of(List.of("a", "b"), "undo b", "undo a", List.of("c")));
    }

    @Test
    void what_the_browser_keeps_does_not_overtake_what_it_could_not_keep() {
        assertThat(in(page, """
                server = 'unreachable';
                const box = await outbox('me');
                const real = IDBObjectStore.prototype.add;
                await box.add(answer('a'));
                fails(IDBObjectStore, 'add');
                const second = box.add(answer('b'));
                IDBObjectStore.prototype.add = real;
                await Promise.all([second, box.add(undo('b'))]);
                await pause(20);
                sent.length = 0;
                server = 'well';
                await box.send();
                return sentIds();
                """)).isEqualTo(List.of(List.of("a", "b"), "undo b"));
    }

    @Test
    void a_hundred_answers_travel_in_one_request() {
        assertThat(in(page, """
                server = 'unreachable';
                const box = await outbox('me');
                await Promise.all(Array.from({ length: 230 }, (_, n) => box.add(answer(`a${n}`))));
                await pause(20);
                sent.length = 0;
                server = 'well';
                await box.send();
                return sent.map(({ body }) => body.length);
                """)).isEqualTo(List.of(100, 100, 30));
    }

    @Test
    void what_is_added_while_something_is_on_its_way_follows_by_itself() {
        assertThat(in(page, """
                let arrive;
                const arrived = new Promise(resolve => { arrive = resolve; });
                server = call => (sent.length === 1 ? arrived : Promise.resolve()).then(() => answering('well', call));
                const box = await outbox('me');
                await box.add(answer('a'));
                await until(() => sent.length === 1);
                await Promise.all([box.add(answer('b')), box.add(answer('c'))]);
                arrive();
                await until(() => box.waiting === 0);
                return sentIds();
                """)).isEqualTo(List.of(List.of("a"), List.of("b", "c")));
    }

    @Test
    void nothing_is_sent_before_the_browser_keeps_it() {
        assertThat(in(page, """
                const box = await outbox('me');
                const free = await busy();
                const added = Promise.all([box.add(answer('a')), box.add(answer('b'))]);
                await box.send();
                const early = [box.waiting, sent.length];
                free();
                await added;
                await until(() => box.waiting === 0);
                return [...early, ...sentIds().flat()];
                """)).isEqualTo(List.of(2, 0, "a", "b"));
    }

    @Test
    void what_is_added_just_when_all_was_sent_is_not_forgotten() {
        assertThat(in(page, """
                fails(IDBFactory, 'open'); // it is kept at once
                const box = await outbox('me');
                let empty = 0; // when the last one was confirmed, and when nothing more was found
                box.addEventListener('change', () => { if (box.waiting === 0 && ++empty === 2) box.add(answer('b')); });
                await box.add(answer('a'));
                await until(() => sent.length === 2);
                return sentIds();
                """)).isEqualTo(List.of(List.of("a"), List.of("b")));
    }

    @Test
    void an_answer_whose_reply_was_lost_is_sent_again_as_the_same() {
        assertThat(in(page, """
                server = 'unreachable'; // it arrived, and its reply did not
                const box = await outbox('me');
                await box.add(answer('a'));
                await until(() => box.state === 'offline');
                server = 'well';
                await box.flush();
                return [JSON.stringify(sent[0]) === JSON.stringify(sent[1]), sent.length, box.waiting, ...box.said];
                """)).isEqualTo(List.of(true, 2, 0, "a stored"));
    }

    @Test
    void what_failed_is_tried_again_by_itself_after_longer_and_longer_pauses() {
        page.clock().install();
        in(page, """
                server = 'unreachable';
                globalThis.box = await outbox('me');
                await box.add(answer('a'));
                """);
        page.waitForCondition(() -> in(page, "return box.state").equals("offline"));
        assertThat(triesWithin(1_250)).isEqualTo(2);
        assertThat(triesWithin(1_250)).isEqualTo(2);
        assertThat(triesWithin(1_250)).isEqualTo(3);
        in(page, "server = 'well'");
        page.clock().runFor(5_000);
        page.waitForCondition(() -> in(page, "return box.waiting").equals(0));
        page.waitForCondition(() -> in(page, "return box.state").equals("sending"));
    }

    private int triesWithin(long milliseconds) {
        page.clock().runFor(milliseconds);
        return (int) in(
                page,
                "await new Promise(resolve => { const { port1, port2 } = new MessageChannel();"
                        + " port1.onmessage = resolve; port2.postMessage(0); }); return sent.length");
    }

    @Test
    void who_was_signed_out_or_is_somebody_else_keeps_everything() {
        assertThat(in(page, """
                const box = await outbox('me');
                const seen = [];
                for (const word of ['signed out', 'somebody else', 'a proxy', 'unreachable']) {
                  server = word;
                  await box.add(answer(word));
                  await pause(20);
                  seen.push(`${box.state} ${box.waiting}`);
                }
                server = 'well';
                await box.send();
                return [...seen, `${box.state} ${box.waiting}`, sent[0].account];
                """))
                .isEqualTo(List.of("signed-out 1", "other-account 2", "offline 3", "offline 4", "sending 0", "me"));
    }

    @Test
    void only_what_is_rejected_is_given_up_and_it_says_so() {
        assertThat(in(page, """
                server = 'unreachable';
                const box = await outbox('me');
                for (const id of ['a', 'b', 'c']) await box.add(answer(id));
                server = ({ body }) => [200, body.map(({ id }) => (
                  id === 'b' ? { id, outcome: 'rejected', detail: 'No such card.' } : { id, outcome: 'stored' }))];
                await box.send();
                return [...box.said, box.waiting, box.state];
                """)).isEqualTo(List.of("a stored", "b rejected: No such card.", "c stored", 0, "sending"));
    }

    @Test
    void an_answer_that_the_server_is_silent_about_stays() {
        assertThat(in(page, """
                server = 'unreachable';
                const box = await outbox('me');
                for (const id of ['a', 'b', 'c']) await box.add(answer(id));
                server = ({ body }) => [200, body.filter(({ id }) => id !== 'b').map(({ id }) => ({ id, outcome: 'stored' }))];
                await box.send();
                return [...box.entries.map(({ body }) => body.id), box.state];
                """)).isEqualTo(List.of("b", "c", "offline"));
    }

    @Test
    void a_request_that_is_refused_is_tried_answer_by_answer_and_the_rest_by_the_next_page() {
        assertThat(in(page, """
                server = 'unreachable';
                const box = await outbox('me');
                for (const id of ['a', 'b', 'c']) await box.add(answer(id));
                await pause(20);
                sent.length = 0;
                server = call => answering(call.body.some(({ id }) => id === 'b') ? 'refusing' : 'well', call);
                await box.send();
                const first = [box.state, box.waiting, sent.length];
                await box.add(answer('d'));
                await until(() => box.waiting === 1);
                server = 'well';
                const next = await outbox('me');
                await next.send();
                return [...first, ...sentIds().flat(), next.waiting, next.state];
                """))
                .isEqualTo(List.of("refused", 1, 4, "a", "b", "c", "a", "b", "c", "d", "b", 0, "sending"));
    }

    @Test
    void a_flag_that_is_refused_is_given_up_and_it_says_so() {
        assertThat(in(page, """
                server = 'refusing';
                const box = await outbox('me');
                await box.add({ kind: 'call', method: 'PUT', path: '/flag', body: {} });
                await until(() => box.said.length > 0);
                return box.said;
                """)).isEqualTo(List.of("/flag rejected: No."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fails(IDBFactory, 'open');", "fails(IDBObjectStore, 'add');"})
    void without_a_database_answers_are_sent_and_the_page_warns_while_some_wait(String failure) {
        assertThat(in(page, failure + """
                const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
                const box = await outbox('me');
                await box.add(answer('a'));
                await until(() => box.waiting === 0);
                const calm = asks();
                server = 'unreachable';
                await box.add(answer('b'));
                await until(() => box.state === 'offline');
                const warned = asks();
                server = 'well';
                await box.flush();
                return [calm, warned, asks(), ...box.said];
                """)).isEqualTo(List.of(false, true, false, "a stored", "b stored"));
    }

    @Test
    void a_database_that_fails_later_loses_nothing_and_sends_nothing_twice() {
        assertThat(in(page, """
                server = 'unreachable';
                const box = await outbox('me');
                await box.add(answer('a'));
                for (const name of ['add', 'delete']) fails(IDBObjectStore, name);
                await box.add(answer('b'));
                fails(IDBIndex, 'getAll');
                await pause(20);
                sent.length = 0;
                server = 'well';
                await box.flush();
                await box.flush();
                return [box.waiting, ...sentIds()];
                """)).isEqualTo(List.of(0, List.of("a", "b")));
    }

    @Test
    void what_the_browser_can_not_forget_is_not_sent_again_by_this_page() {
        assertThat(in(page, """
                fails(IDBObjectStore, 'delete');
                const box = await outbox('me');
                await box.add(answer('a'));
                await until(() => box.waiting === 0);
                await box.flush();
                return sentIds();
                """)).isEqualTo(List.of(List.of("a")));
    }

    @Test
    void what_one_page_left_the_next_one_sends() {
        in(page, """
                server = 'unreachable';
                const box = await outbox('me');
                await box.add(answer('a'));
                await box.add(undo('a'));
                """);
        page.close();
        assertThat(in(tab(), """
                const box = await outbox('me');
                const found = box.waiting;
                await box.send();
                return [found, ...sentIds()];
                """)).isEqualTo(List.of(2, List.of("a"), "undo a"));
    }

    @Test
    void two_tabs_know_of_each_other_and_send_everything_once() {
        Page other = tab();
        List<Page> tabs = List.of(page, other);
        tabs.forEach(tab -> in(tab, "server = 'unreachable'; globalThis.box = await outbox('me');"));
        in(page, "await box.add(answer('a')); await box.add(answer('b'));");
        in(other, "await box.add(answer('c'));");
        tabs.forEach(tab -> in(tab, "await until(() => box.waiting === 3); await pause(20); sent.length = 0;"));
        tabs.forEach(tab -> in(tab, "server = 'well';"));
        tabs.forEach(tab -> in(tab, "box.flush();"));
        tabs.forEach(
                tab -> in(tab, "await until(() => box.waiting === 0 && box.state === 'sending'); await pause(20);"));
        assertThat(List.of(in(page, "return sentIds()"), in(other, "return sentIds()")))
                .containsExactlyInAnyOrder(List.of(List.of("a", "b", "c")), List.of());
        tabs.forEach(tab -> assertThat(in(tab, "return [...box.said, box.state]"))
                .isEqualTo(List.of("a stored", "b stored", "c stored", "sending")));
    }

    @Test
    void a_tab_that_heard_nothing_looks_before_it_sends() {
        Page other = tab();
        in(other, "delete globalThis.BroadcastChannel; server = 'unreachable'; globalThis.box = await outbox('me');");
        in(page, "server = 'unreachable'; globalThis.box = await outbox('me'); await box.add(answer('a'));");
        in(other, "await box.add(answer('b')); await pause(20); server = 'well'; sent.length = 0; await box.send();");
        assertThat(in(other, "return sentIds()")).isEqualTo(List.of(List.of("a", "b")));
        assertThat(in(page, "sent.length = 0; server = 'well'; await box.flush(); return [box.waiting, sent.length]"))
                .isEqualTo(List.of(0, 0));
    }

    @Test
    void entries_of_another_account_are_left_alone() {
        assertThat(in(page, """
                server = 'unreachable';
                const mine = await outbox('me');
                await mine.add(answer('a'));
                await pause(20);
                sent.length = 0;
                server = 'well';
                const theirs = await outbox('you');
                await theirs.add(answer('b'));
                await until(() => theirs.waiting === 0);
                await theirs.flush();
                return [mine.waiting, ...sent.map(({ account }) => account), ...sentIds()];
                """)).isEqualTo(List.of(1, "you", List.of("b")));
    }

    @Test
    void what_a_guest_left_is_handed_over_whole() {
        assertThat(in(page, """
                server = 'unreachable';
                const guest = await outbox('guest');
                for (const id of ['a', 'b']) await guest.add(answer(id));
                const { openStore } = await import('/assets/store.js');
                indexedDbCalls = {};
                await (await openStore('guest')).handOver('me');
                const writes = indexedDbCalls.writes;
                server = 'well';
                const box = await outbox('me');
                sent.length = 0;
                await box.send();
                return [writes, (await openStore('guest')).entries.length, sent[0].account, ...sentIds()];
                """)).isEqualTo(List.of(1, 0, "me", List.of("a", "b")));
    }

    private Page tab() {
        Page tab = browser.watched(profile);
        BarePage.open(tab);
        return tab;
    }

    private static Object in(Page tab, String script) {
        return tab.evaluate("async () => {" + script + "}");
    }
}

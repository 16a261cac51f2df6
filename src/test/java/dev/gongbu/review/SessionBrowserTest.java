package dev.gongbu.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.gongbu.support.BarePage;
import dev.gongbu.support.Browser;
import dev.gongbu.support.Browser.Look;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The way through a day's cards by itself: which comes next, which returns, and what undoing brings back. */
@Tag("browser")
class SessionBrowserTest {

    /** A sitting with cards named by their ids, one letter each, and short words for what is done with them. */
    private static final String SITTING = """
            const { Session, length, step, isOneDay } = await import('/assets/session.js');
            const MINUTE = 60_000;
            const cards = ids => Array.from(ids, id => ({ id, forecast: { good: id } }));
            const session = new Session();
            const begin = ids => { session.accept(cards(ids)); session.begin(); return session.next(0); };
            const shown = () => session.current?.card.id ?? null;
            const next = (now = 0, early = false) => { session.next(now, early); return shown(); };
            /** Answers what is shown; it returns after so many minutes, if at all. */
            const answer = (id, minutes = null, ms = 1_000) => session.answer({
              answer: id, again: minutes !== null, due: minutes === null ? null : minutes * MINUTE, ms });
            const states = () => session.round.map(({ card, state }) => `${card.id} ${state}`);
            """;

    @RegisterExtension
    final Browser browser = new Browser();

    Page page;

    @BeforeEach
    void nothingButTheModules() {
        BrowserContext profile = browser.context(Look.DESK, BarePage.ADDRESS);
        BarePage.serveTo(profile);
        page = browser.watched(profile);
        BarePage.open(page);
    }

    @Test
    void intervals_within_a_day_are_steps_of_this_sitting() {
        assertThat(sitting("""
                return [length('PT10M'), length('PT72H'), length('P3D'), length('PT1M30S'), step('PT10M'), step('PT23H59M'),
                  step('PT24H'), step('P1D'), step('soon'), step(undefined), isOneDay('P1D'), isOneDay('PT24H'), isOneDay('P2D')];
                """))
                .isEqualTo(Arrays.asList(
                        600_000,
                        259_200_000,
                        259_200_000,
                        90_000,
                        600_000,
                        86_340_000,
                        null,
                        null,
                        null,
                        null,
                        true,
                        true,
                        false));
    }

    @Test
    void cards_come_in_rounds_of_twenty_in_the_order_of_the_server() {
        assertThat(sitting("""
                begin('abcdefghijklmnopqrstuvwxyz');
                const seen = [];
                for (let card = shown(); card !== null; card = next()) { seen.push(card); answer(`answer to ${card}`); }
                const rest = [session.queued, session.ahead];
                session.begin();
                return [seen.join(''), ...rest, next(), session.round.length];
                """)).isEqualTo(List.of("abcdefghijklmnopqrst", 6, 6, "u", 6));
    }

    @Test
    void a_card_that_is_here_already_is_not_taken_twice() {
        assertThat(sitting("""
                begin('ab');
                answer('1', 1); // a returns
                next();
                const known = session.accept(cards('ab'));
                session.accept(cards('c'));
                return [known, session.accept(cards('cd')), session.queued];
                """)).isEqualTo(List.of(0, 1, 2));
    }

    @Test
    void a_card_that_the_server_gave_before_it_knew_of_the_answer_is_not_shown_again() {
        assertThat(sitting("""
                begin('ab');
                const before = session.mark();
                answer('1');
                next();
                const late = session.accept(cards('a'), before); // the request went out before the answer
                const waiting = session.accept(cards('a')); // the answer is still on its way
                session.settled('a', '1');
                const after = session.accept(cards('a'), before);
                return [late, waiting, after, session.accept(cards('a'))];
                """)).isEqualTo(List.of(0, 0, 0, 1));
    }

    @Test
    void a_card_that_was_left_out_does_not_come_with_the_next_ones_before_the_server_knows() {
        assertThat(sitting("""
                begin('abc');
                session.drop('take it back', 'left');
                const mark = session.mark();
                const at = [next(), states().join()];
                const early = session.accept(cards('a'), mark);
                session.settled('a', 'left');
                return [...at, early, session.accept(cards('a'), mark), session.accept(cards('a'))];
                """)).isEqualTo(List.of("b", "b ahead,c ahead", 0, 0, 1));
    }

    @Test
    void an_answer_that_is_never_taken_lets_its_card_come_again() {
        assertThat(sitting("""
                begin('a');
                answer('1');
                next();
                const waiting = session.accept(cards('a'));
                session.forget('a');
                return [waiting, session.accept(cards('a'))];
                """)).isEqualTo(List.of(0, 1));
    }

    @Test
    void a_card_returns_when_its_time_has_come_and_earlier_when_it_is_wanted() {
        assertThat(sitting("""
                begin('abc');
                answer('1', 10);
                next();
                answer('2', 1);
                const order = [next(0)];
                answer('3');
                order.push(next(0), session.returning.cards, session.returning.first, next(11 * MINUTE), next(2 * MINUTE, true));
                return [...order, states().join()];
                """)).isEqualTo(Arrays.asList("c", null, 2, 60_000, "b", "a", "a again,b again,c done"));
    }

    @Test
    void the_server_s_word_on_when_a_card_returns_replaces_the_guess() {
        assertThat(sitting("""
                begin('ab');
                answer('1', 1);
                next();
                const settle = more => session.settle({ id: '1', item: 'a', outcome: 'stored', ...more }, 0);
                settle({ memory: { phase: 'learning', due: new Date(5 * MINUTE).toISOString() }, forecast: { good: 'later' } });
                const later = session.returning.first;
                settle({ id: 'an older one', memory: { phase: 'learning', due: new Date(0).toISOString() } });
                settle({ outcome: 'undone', memory: { phase: 'review', due: new Date(0).toISOString() } });
                const unmoved = session.returning.first;
                settle({ memory: { phase: 'review', due: new Date(5 * MINUTE).toISOString() } });
                return [later, unmoved, session.returning.cards];
                """)).isEqualTo(List.of(300_000, 300_000, 0));
    }

    @Test
    void an_answer_is_forecast_anew_when_its_card_returns() {
        assertThat(sitting("""
                begin('a');
                const { card } = session.current;
                answer('1', 1);
                const meanwhile = card.forecast;
                session.settle({ id: '1', item: 'a', forecast: { good: 'new' },
                  memory: { phase: 'learning', due: new Date(MINUTE).toISOString() } }, 0);
                session.next(MINUTE);
                return [meanwhile, session.current.card.forecast.good];
                """)).isEqualTo(Arrays.asList(null, "new"));
    }

    @Test
    void undoing_goes_back_step_by_step_and_counts_back() {
        assertThat(sitting("""
                begin('abc');
                answer('1', 1, 2_000);
                next();
                answer('2', null, 3_000);
                next();
                const counted = { ...session.stats };
                const steps = [session.undo().answer, shown(), session.undo().answer, shown(), session.canUndo];
                const { card } = session.current;
                return [counted.cards, counted.again, counted.ms, ...steps, card.forecast.good, session.returning.cards,
                  session.stats.cards, session.stats.again, session.stats.ms, states().join()];
                """))
                .isEqualTo(List.of(2, 1, 5_000, "2", "b", "1", "a", false, "a", 0, 0, 0, 0, "a ahead,b ahead,c ahead"));
    }

    @Test
    void a_returning_card_that_is_shown_waits_again_when_the_step_before_it_is_undone() {
        assertThat(sitting("""
                begin('ab');
                answer('1', 1);
                next();
                answer('2');
                const back = next(MINUTE);
                session.undo();
                return [back, shown(), session.returning.cards, session.returning.first, session.next(MINUTE).card.id];
                """)).isEqualTo(List.of("a", "b", 1, 60_000, "a"));
    }

    @Test
    void leaving_a_card_out_is_undone_to_where_it_stood() {
        assertThat(sitting("""
                begin('abc');
                answer('1');
                next();
                session.drop('take it back', 'left');
                const without = [next(), states().join()];
                return [...without, session.undo().reverse, shown(), states().join()];
                """))
                .isEqualTo(List.of("c", "a done,c ahead", "take it back", "b", "a done,b ahead,c ahead"));
    }

    @Test
    void an_answer_stays_when_leaving_its_card_out_is_taken_back() {
        assertThat(sitting("""
                begin('ab');
                answer('1', 1);
                session.drop('take it back', 'left'); // from its verdict
                const gone = session.returning.cards;
                session.undo();
                const kept = [shown(), session.returning.cards, session.stats.cards];
                return [gone, ...kept, session.undo().answer, shown()];
                """)).isEqualTo(Arrays.asList(0, null, 1, 1, "1", "a"));
    }

    @Test
    void answers_from_before_this_page_can_be_taken_back_and_do_not_count_here() {
        assertThat(sitting("""
                session.recall([{ answer: '1', card: cards('x')[0] }, { answer: '2', card: cards('y')[0] }]);
                begin('ay');
                const undone = [session.undo().answer, shown()];
                return [...undone, session.undo().answer, shown(), session.canUndo, session.stats.cards, states().join()];
                """)).isEqualTo(List.of("2", "y", "1", "x", false, 0, "x ahead,a ahead,y ahead"));
    }

    @Test
    void a_rest_keeps_what_was_not_shown_for_the_next_round() {
        assertThat(sitting("""
                begin('abc');
                answer('1');
                session.rest();
                const resting = [shown(), session.queued, states().join()];
                session.begin();
                return [...resting, next()];
                """)).isEqualTo(Arrays.asList(null, 2, "a done", "b"));
    }

    private Object sitting(String script) {
        return page.evaluate("async () => {" + SITTING + script + "}");
    }
}

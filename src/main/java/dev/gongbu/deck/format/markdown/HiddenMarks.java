package dev.gongbu.deck.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds {@code ==} and {@code ::} in a stretch of Markdown, but not the escaped ones and none inside code, math, link
 * targets and HTML tags. For one use.
 */
final class HiddenMarks {
    private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?][^<>\n]*>");
    private static final Pattern TARGET = Pattern.compile("\\]\\((?:<[^<>\n]{0,2000}+>|[^()<\n]{0,2000}+)\\)");

    private final String text;
    private final int end;
    private int at;
    private boolean noMathEnd;
    private boolean noDisplayEnd;
    private final List<Integer> equals = new ArrayList<>();
    private final List<Integer> colons = new ArrayList<>();

    private HiddenMarks(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    /** @param equals where {@code ==} stands, @param colons where {@code ::} stands, both ascending */
    record Found(List<Integer> equals, List<Integer> colons) {}

    static Found in(String text, int start, int end) {
        HiddenMarks marks = new HiddenMarks(text, start, end);
        while (marks.at < end) {
            marks.step();
        }
        return new Found(marks.equals, marks.colons);
    }

    private void step() {
        switch (text.charAt(at)) {
            case '\\' -> at += followed("\\==") || followed("\\::") ? 3 : 2;
            case '`' -> skipCode();
            case '$' -> skipMath();
            case '<' -> skip(TAG);
            case ']' -> skip(TARGET);
            case '=' -> {
                int length = run('=');
                if (length == 2) {
                    equals.add(at);
                }
                at += length;
            }
            case ':' -> {
                if (followed("::")) {
                    colons.add(at);
                    at++;
                }
                at++;
            }
            default -> at++;
        }
    }

    private boolean followed(String what) {
        return at + what.length() <= end && text.startsWith(what, at);
    }

    private int run(char c) {
        int length = 1;
        while (at + length < end && text.charAt(at + length) == c) {
            length++;
        }
        return length;
    }

    private void skip(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, end);
        at = matcher.lookingAt() ? matcher.end() : at + 1;
    }

    private void skipCode() {
        int length = run('`');
        int opened = at + length;
        for (at = opened; at < end; at += text.charAt(at) == '`' ? run('`') : 1) {
            if (text.charAt(at) == '`' && run('`') == length) {
                at += length;
                return;
            }
        }
        at = opened;
    }

    private void skipMath() {
        if (followed("$$")) {
            int close = noDisplayEnd ? -1 : text.indexOf("$$", at + 2);
            noDisplayEnd = close < 0 || close + 2 > end;
            at = noDisplayEnd ? at + 2 : close + 2;
            return;
        }
        int opened = at + 1;
        if (noMathEnd || opened >= end || Character.isWhitespace(text.charAt(opened))) {
            at = opened;
            return;
        }
        for (int close = opened + 1; close < end; close++) {
            if (endsMath(close)) {
                at = close + 1;
                return;
            }
        }
        noMathEnd = true;
        at = opened;
    }

    /** As in Pandoc: no space before the closing sign and no digit behind it, so that "$5 and $6" is money. */
    private boolean endsMath(int close) {
        char before = text.charAt(close - 1);
        return text.charAt(close) == '$'
                && before != '\\'
                && !Character.isWhitespace(before)
                && (close + 1 == end || !Character.isDigit(text.charAt(close + 1)));
    }
}

package dev.gongbu.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A room above for tests: keeps answers in memory, and can refuse to erase. */
@ApplicationScoped
public class RememberedAnswers implements AccountData {

    private final Map<UUID, List<Instant>> answers = new ConcurrentHashMap<>();
    private final Set<UUID> stubborn = ConcurrentHashMap.newKeySet();

    public void answered(UUID account, Instant... at) {
        answers.computeIfAbsent(account, id -> new ArrayList<>()).addAll(List.of(at));
    }

    public void refuseToErase(UUID account) {
        stubborn.add(account);
    }

    public void giveIn(UUID account) {
        stubborn.remove(account);
    }

    @Override
    public void export(UUID account, ExportSink out) {
        out.json("remembered.json", of(account).stream());
        out.file("remembered/note.txt", "공부".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Override
    public void erase(UUID account) {
        answers.remove(account);
        if (stubborn.contains(account)) {
            throw new IllegalStateException("not now");
        }
    }

    @Override
    public void move(UUID from, UUID to) {
        List<Instant> moved = answers.remove(from);
        if (moved != null) {
            answered(to, moved.toArray(Instant[]::new));
        }
    }

    /** Above account's own room and below every real one, so that its refusal comes after theirs have erased. */
    @Override
    public int order() {
        return 101;
    }

    @Override
    public long answers(UUID account) {
        return of(account).size();
    }

    @Override
    public Optional<Instant> lastAnswer(UUID account) {
        return of(account).stream().max(Instant::compareTo);
    }

    private List<Instant> of(UUID account) {
        return answers.getOrDefault(account, List.of());
    }
}

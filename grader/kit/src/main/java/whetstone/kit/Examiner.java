package whetstone.kit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Puts the checks of an exercise to whoever answers, and judges the answers.
 *
 * @param exercise the exercise's name, such as {@code linear/ridge}
 * @param salt what makes the drawn data unforeseeable; a learner's workspace has {@link #PUBLIC_SALT}
 */
public record Examiner(String exercise, String salt) {
    public static final String PUBLIC_SALT = "public";

    /** Tries the checks in order; one that comes after a claim that does not hold is skipped. */
    public <C> List<Finding> examine(List<Check<C>> checks, Subject<C> subject) {
        List<Finding> findings = new ArrayList<>();
        Set<String> holding = new HashSet<>();
        for (Check<C> check : checks) {
            Finding finding = check.after()
                    .filter(earlier -> !holding.contains(earlier))
                    .map(earlier -> Finding.skipped(check, earlier))
                    .orElseGet(() -> examine(check, subject));
            if (finding.verdict().isRight()) {
                holding.add(check.claim());
            }
            findings.add(finding);
        }
        return findings;
    }

    /** Tries one check, all its sizes, also after a failure: several wrong answers tell one mistake from another. */
    public <C> Finding examine(Check<C> check, Subject<C> subject) {
        List<Trial> trials = new ArrayList<>();
        List<Integer> sizes = check.sizes().values();
        for (int i = 0; i < sizes.size(); i++) {
            Trial trial = tried(check, subject, sizes.get(i), i);
            trials.add(trial);
            if (trial.verdict() instanceof Verdict.Fault || lostTheObject(trial.verdict())) {
                break;
            }
        }
        return Finding.of(check, trials);
    }

    private <C> Trial tried(Check<C> check, Subject<C> subject, int size, int index) {
        Conversation<C> conversation =
                new Conversation<>(subject, check.growth().isPresent());
        Trial trial;
        try {
            trial = check.inquire(conversation, size, new Random(seed(check.claim(), index)));
        } catch (UnansweredException unanswered) {
            trial = Trial.unanswered(unanswered);
        } catch (StrangeAnswerException strange) {
            trial = Trial.strange(strange.getCause());
        } catch (RuntimeException failure) {
            trial = Trial.fault(failure);
        }
        return trial.of(size, trial.verdict().isRight() ? "" : conversation.shown(), conversation.steps());
    }

    /** After these every further size would cost a deadline or a new process, and tell nothing new. */
    private static boolean lostTheObject(Verdict verdict) {
        return verdict instanceof Verdict.Unanswered unanswered
                && switch (unanswered.kind()) {
                    case TIMED_OUT, EXITED, OUT_OF_MEMORY, UNREADABLE -> true;
                    case NOT_IMPLEMENTED, THREW, STACK_OVERFLOW -> false;
                };
    }

    /** The seed of a trial's data: a hash of exercise, claim, trial and salt. */
    public long seed(String claim, int trial) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String part : List.of(exercise, claim, Integer.toString(trial), salt)) {
                sha.update(part.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            return ByteBuffer.wrap(sha.digest()).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}

package fr.cesizen.e2e.fuzz;

import fr.cesizen.local.Stack;
import java.io.IOException;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Sends odd requests to every operation through the gateway, several at a time. */
public final class ApiFuzzer {

    private static final int CLIENTS = 4;

    /** In which every operation is asked for what it should do, so that the rest is about operations that work. */
    private static final int PLAIN_ROUNDS = 2;

    private final long seed;
    private final ApiDocuments documents;
    private final FuzzActors actors;
    private final ValidRequests valid;
    private final RequestGenerator requests;
    private final ResponseRules rules;
    private final FuzzReport report;
    private final LogSearch logs;

    /** Signs everybody in, and creates what the requests will be about. */
    public ApiFuzzer(Stack stack, long seed) throws IOException {
        this.seed = seed;
        this.report = new FuzzReport(seed);
        this.valid = new ValidRequests(stack, seed);
        this.documents = valid.documents();
        this.actors = valid.actors();
        this.requests = valid.generator();
        this.rules = new ResponseRules(documents, actors);
        this.logs = new LogSearch(stack);
    }

    /**
     * Sends {@code count} requests and waits for their answers.
     *
     * @param first index of the first request: with a count of 1, that of a finding sends it again
     */
    public FuzzReport run(int first, int count) throws InterruptedException, ExecutionException, IOException {
        var clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            var sent = IntStream.range(first, first + count)
                    .mapToObj(index -> clients.submit(() -> send(index)))
                    .toList();
            for (var one : sent) {
                one.get();
            }
        } finally {
            clients.shutdownNow();
        }
        logs.findings(actors.secrets()).forEach(line -> report.add("secret in a log", line));
        return report;
    }

    private void send(int index) {
        var random = new SplittableRandom(seed * 1_000_003 + index);
        var operations = documents.operations();
        var operation = operations.get(index % operations.size());
        int round = index / operations.size();
        boolean isPlain = round < PLAIN_ROUNDS;
        var actor = isPlain ? FuzzActors.entitled(operation) : FuzzActors.choose(operation, random);
        var plain = requests.valid(operation, actor, random, isPlain);
        var odd =
                isPlain ? plain : round == PLAIN_ROUNDS ? RequestGenerator.refused(plain) : requests.odd(plain, random);
        var authorization = actors.authorization(actor);
        var request = odd.changes().contains("Authorization") || authorization.isEmpty()
                ? odd
                : odd.signed(authorization.get());
        var response = answer(request);
        report.add(index, actor, request, response, rules.broken(request, response));
        if (response.status() / 100 == 2) {
            actors.succeeded(request);
            valid.remember(request, actor, response);
        }
    }

    private FuzzResponse answer(FuzzRequest request) {
        try {
            return valid.http().send(request);
        } catch (IOException unanswered) {
            return FuzzResponse.NONE;
        }
    }
}

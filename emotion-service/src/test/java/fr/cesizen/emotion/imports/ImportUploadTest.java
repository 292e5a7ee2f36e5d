package fr.cesizen.emotion.imports;

import static fr.cesizen.emotion.imports.ImportClient.HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.cesizen.emotion.JournalRowsFixture;
import fr.cesizen.emotion.ServiceTest;
import fr.cesizen.platform.test.ApiClient;
import fr.cesizen.platform.test.StoredRows;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.ByteBufFlux;
import reactor.netty.http.client.HttpClient;

/** Uploads that do not come to their end. */
@ServiceTest
class ImportUploadTest {

    @Autowired
    ApiClient api;

    @LocalServerPort
    int port;

    ImportClient lea;

    @BeforeEach
    void somebody() {
        lea = new ImportClient(api.somebody());
    }

    @Test
    void forgetsAnUploadWhoseSenderHangsUp() {
        var upload = uploading(
                        UUID.randomUUID().toString(),
                        Flux.just(ImportClient.csv(600)).concatWith(Flux.never()))
                .response()
                .subscribe();
        await().until(() -> StoredRows.of(lea.person(), "emotion.import_run") == 1);
        upload.dispose();
        await().atMost(Duration.ofSeconds(20)).until(() -> StoredRows.of(lea.person(), "emotion.import_run") == 0);
    }

    @Test
    void countsNoUploadThatAKilledInstanceLeft() {
        JournalRowsFixture.leaveUploads(lea.person(), 10);
        lea.upload("?format=daylio", ImportClient.csv(1)).status(409);
        JournalRowsFixture.silenceUploads(lea.person());
        lea.upload("?format=daylio", ImportClient.csv(1)).status(201);
    }

    /** A claim of the key that stayed would answer every retry that the import was deleted. */
    @Test
    void keepsNoKeyOfAnUploadThatWasForgottenBeforeItsEnd() {
        var key = UUID.randomUUID().toString();
        var forgetting = Mono.<String>fromRunnable(() -> {
                    await().until(() -> StoredRows.of(lea.person(), "emotion.import_run") == 1);
                    JournalRowsFixture.loseImports(lea.person());
                })
                .subscribeOn(Schedulers.boundedElastic());
        var status = uploading(key, Flux.just(HEADER).concatWith(forgetting))
                .responseSingle((answer, body) ->
                        body.asString().map(problem -> answer.status().code() + problem))
                .block(Duration.ofSeconds(20));
        assertThat(status).startsWith("409").contains("/problems/import-not-open");
        lea.upload("?format=daylio&zone=Europe/Paris", key, HEADER).status(201);
    }

    /** An upload that is sent as slowly as its text comes. */
    HttpClient.ResponseReceiver<?> uploading(String key, Flux<String> text) {
        return HttpClient.newConnection()
                .host("127.0.0.1")
                .port(port)
                .headers(headers -> headers.add("Authorization", lea.api().authorization())
                        .add("Idempotency-Key", key)
                        .add("Content-Type", "text/csv"))
                .post()
                .uri(ImportClient.IMPORTS + "?format=daylio&zone=Europe/Paris")
                .send(ByteBufFlux.fromString(text));
    }
}

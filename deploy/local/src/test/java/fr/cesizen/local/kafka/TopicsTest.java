package fr.cesizen.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cesizen.local.kafka.Topics.Topic;
import fr.cesizen.local.layout.LauncherException;
import fr.cesizen.local.layout.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsTest {

    private final Path folder;

    TopicsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyTopicHasItsDeadLetters() throws IOException {
        var all = Topics.read(SourceTree.find().deploy("kafka/topics.yaml")).all();
        assertThat(all)
                .hasSize(18)
                .contains(new Topic("cesizen.journal", 3, 7), new Topic("cesizen.journal-dlt", 3, 30));
        assertThat(all).contains(new Topic("cesizen.privacy", 3, 30));
        assertThat(all).contains(new Topic("cesizen.erasures", 1, -1));
        assertThat(new Topic("cesizen.erasures", 1, -1).toCreate().configs()).containsEntry("retention.ms", "-1");
    }

    @Test
    void refusesAFileThatDeclaresSomethingElse() throws IOException {
        var file = folder.resolve("topics.yaml");
        for (var text : new String[] {"", "topics: [1]", "deadLetters: {suffix: x}\ntopics: []", "{"}) {
            Files.writeString(file, text);
            assertThatThrownBy(() -> Topics.read(file))
                    .isInstanceOf(LauncherException.class)
                    .hasMessageContaining("topics.yaml");
        }
    }
}

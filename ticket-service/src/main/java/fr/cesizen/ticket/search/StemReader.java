package fr.cesizen.ticket.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * Reads the words of a text as stems: "les séances" and "Séance" are one. French, and what of other languages is alike; without
 * the words that every text has. Slow for long texts, so not for an event loop.
 */
final class StemReader {

    private static final Analyzer FRENCH = new FoldedFrenchAnalyzer();

    static Set<String> stems(String text) {
        return read(text).stream().map(FoundStem::stem).collect(Collectors.toUnmodifiableSet());
    }

    /** The words in the order of the text. */
    static List<FoundStem> read(String text) {
        var found = new ArrayList<FoundStem>();
        try (var words = FRENCH.tokenStream("text", text)) {
            var stem = words.addAttribute(CharTermAttribute.class);
            var place = words.addAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                found.add(new FoundStem(stem.toString(), place.startOffset(), place.endOffset()));
            }
            words.end();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return found;
    }

    /** Folds before it stems, so that whoever types no accents finds the same. */
    private static final class FoldedFrenchAnalyzer extends Analyzer {

        private static final CharArraySet STOP_WORDS = foldedStopWords();

        private static CharArraySet foldedStopWords() {
            var folded = new CharArraySet(FrenchAnalyzer.getDefaultStopSet().size(), false);
            for (var word : FrenchAnalyzer.getDefaultStopSet()) {
                var letters = (char[]) word;
                var plain = new char[4 * letters.length];
                int length = ASCIIFoldingFilter.foldToASCII(letters, 0, plain, 0, letters.length);
                folded.add(new String(plain, 0, length));
            }
            return CharArraySet.unmodifiableSet(folded);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            var elided = new ElisionFilter(new LowerCaseFilter(words), FrenchAnalyzer.DEFAULT_ARTICLES);
            var folded = new ASCIIFoldingFilter(elided);
            return new TokenStreamComponents(words, new FrenchLightStemFilter(new StopFilter(folded, STOP_WORDS)));
        }
    }

    private StemReader() {}
}

package kz.zholdama.platform.text;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.UserFacingException;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * The one way to write a JSON text down (RFC 8785), so that a signature over it holds however it was sent. What two readers could
 * understand in two ways (RFC 7493) has no such way and is refused.
 */
public final class CanonicalJson {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 400;

    /** From here on two numbers of JavaScript can be the same (RFC 7493). */
    private static final BigInteger LARGEST_WHOLE = BigInteger.TWO.pow(53).subtract(BigInteger.ONE);

    private static final Pattern WHOLE = Pattern.compile("-?\\d+");
    private static final Pattern NOT_ZERO = Pattern.compile("^[-0.]*[1-9]");

    private static final JsonFactory STRICT = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private CanonicalJson() {}

    /** Why a text has no canonical form. */
    public enum Flaw {
        NOT_UTF_8,
        NOT_JSON,
        /** Neither an object nor an array. */
        NO_STRUCTURE,
        DUPLICATE_NAME,
        /** A whole number beyond 2^53, or one that no double can hold. */
        INEXACT_NUMBER,
        LONE_SURROGATE,
        /** Too deep, or too long. */
        TOO_COMPLEX
    }

    /** The text has no canonical form; what it says is not repeated. */
    public static final class NotCanonical extends UserFacingException {

        private final Flaw flaw;

        NotCanonical(Flaw flaw, Argument... arguments) {
            super("canonical-json." + flaw.name(), arguments);
            this.flaw = flaw;
        }

        public Flaw flaw() {
            return flaw;
        }
    }

    /**
     * @param json in UTF-8, an object or an array
     * @return in UTF-8
     * @throws NotCanonical when it has none, says why
     */
    public static byte[] of(byte[] json) {
        var text = decoded(json);
        mustBeUnambiguous(text);
        try {
            return new JsonCanonicalizer(text).getEncodedUTF8();
        } catch (IOException _) {
            throw new NotCanonical(Flaw.NOT_JSON);
        }
    }

    private static String decoded(byte[] json) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString(); // reports what is none
        } catch (CharacterCodingException _) {
            throw new NotCanonical(Flaw.NOT_UTF_8);
        }
    }

    /** The library takes one of two names, rounds numbers and descends as deep as a text leads. */
    private static void mustBeUnambiguous(String text) {
        try (var parser = STRICT.createParser(ObjectReadContext.empty(), text)) {
            var token = parser.nextToken();
            if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
                throw new NotCanonical(token == null ? Flaw.NOT_JSON : Flaw.NO_STRUCTURE);
            }
            var names = new ArrayDeque<Set<String>>();
            for (; token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_OBJECT -> names.push(new HashSet<>());
                    case END_OBJECT -> names.pop();
                    case PROPERTY_NAME -> mustBeNew(mustBeText(parser.currentName()), names.getFirst());
                    case VALUE_STRING -> mustBeText(parser.getString());
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> mustBeExact(parser.getString());
                    default -> {}
                }
            }
        } catch (StreamConstraintsException _) {
            throw new NotCanonical(Flaw.TOO_COMPLEX);
        } catch (JacksonException _) {
            throw new NotCanonical(Flaw.NOT_JSON);
        }
    }

    private static void mustBeNew(String name, Set<String> names) {
        if (!names.add(name)) {
            throw new NotCanonical(Flaw.DUPLICATE_NAME);
        }
    }

    private static String mustBeText(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    throw new NotCanonical(Flaw.LONE_SURROGATE);
                }
                i++;
            }
        }
        return text;
    }

    private static void mustBeExact(String number) {
        var whole = WHOLE.matcher(number).matches();
        if (whole && new BigInteger(number).abs().compareTo(LARGEST_WHOLE) > 0) {
            throw new NotCanonical(Flaw.INEXACT_NUMBER);
        }
        var value = Double.parseDouble(number);
        if (Double.isInfinite(value) || value == 0 && NOT_ZERO.matcher(number).find()) {
            throw new NotCanonical(Flaw.INEXACT_NUMBER);
        }
    }
}

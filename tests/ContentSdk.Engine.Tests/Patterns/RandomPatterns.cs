using CsCheck;

namespace ContentSdk.Engine.Tests.Patterns;

/// <summary>Random patterns, most of them valid, and short texts that they may match.</summary>
internal static class RandomPatterns
{
    private static readonly string[] Quantifiers =
        ["*", "+", "?", "*?", "+?", "??", "{2}", "{0,2}", "{1,2}", "{2,}", "{1,3}?", "{0}", "{2,3}", "{2,4}", "{0,1}?"];

    /// <summary>All that a pattern can have.</summary>
    public static readonly Gen<string> OfAll = Of(
        "a", "b", "ab", "a", "b", ".", "[ab]", "[^a]", @"\w", @"\d", @"\s", @"\W", @"\p{L}", "[a-c-[b]]", "^", "$", @"\b", @"\B", @"\A",
        @"\z", @"\Z", @"\n", "1", "é", @"\u0061", @"\x62", "{", "]", " ", @"[^\w-[1]]", @"[\d-]");

    /// <summary>Repetitions of little else than one letter: which match comes first is in question everywhere.</summary>
    public static readonly Gen<string> OfLetters = Of("a", "a", "a", "b", "aa");

    public static readonly Gen<string> Texts = Text("a", "b", "a", "b", "1", " ", "\n", "é", "c", "{");

    public static readonly Gen<string> Letters = Text("a", "a", "a", "b");

    /// <summary>Marks in any order.</summary>
    public static readonly Gen<string> Marks = Pick(
        "(", ")", "[", "]", "{", "}", "\\", "|", "*", "+", "?", "^", "$", "-", ",", "1", "0", "a", "<", ">", "p", "{L}", ":", "=", "!", "#",
        "k", "x", "u", "c", "\0", "'", "é", "w", "n", "(?:", "(?<", "[^", "[a-", "-[")
        .Array[0, 12].Select(static marks => string.Concat(marks));

    private static Gen<string> Text(params string[] pieces) =>
        Pick(pieces).Array[0, 8].Select(static parts => string.Concat(parts));

    private static Gen<string> Of(params string[] atoms) => Gen.Recursive<string>((depth, inner) => depth > 4
        ? Pick(atoms)
        : Gen.Frequency(
            (3, Pick(atoms)),
            (3, Gen.Select(Group(inner, atoms), Pick(Quantifiers), static (piece, quantifier) => piece + quantifier)),
            (3, inner.Array[2, 3].Select(static parts => string.Concat(parts))),
            (2, Gen.Select(Group(inner, atoms), Group(inner, atoms), static (left, right) => left + right)),
            (3, Gen.OneOf(inner, Gen.Const("")).Array[2, 3].Select(static parts => "(" + string.Join('|', parts) + ")")),
            (2, Gen.OneOf(inner, Gen.Const("")).Array[2, 3].Select(static parts => "(?:" + string.Join('|', parts) + ")"))));

    private static Gen<string> Group(Gen<string> inner, string[] atoms) =>
        Gen.Frequency((2, Pick(atoms)), (2, inner.Select(static piece => $"({piece})")), (2, inner.Select(static piece => $"(?:{piece})")));

    private static Gen<string> Pick(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]);
}

using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Quotations.Attribution;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Choice;

/// <summary>Where the noun that names a speaker was used before: the official is whoever was introduced as one.</summary>
internal sealed class NounsBefore(Scene scene)
{
    // How far back the noun is looked for, and how near to it a name has to be.
    private const int MostTokens = 800;
    private const int Near = 3;

    private readonly SpeechLexicon _lexicon = SpeechLexicon.For(scene.Text.Language);

    // Le ministre français: the noun comes first.
    private readonly bool _isNounFirst = !LanguageProfile.Assumed(scene.Text.Language).Has(LanguageTraits.NameModel)
        && !LanguageProfile.Assumed(scene.Text.Language).Has(LanguageTraits.VerbFinal | LanguageTraits.CapitalNouns);

    /// <summary>Looks for the last use of the noun before the phrase.</summary>
    public NounUse Find(TextRange phrase)
    {
        var tokens = scene.Text.Tokens;
        var first = scene.Text.TokenIndexAt(phrase.Start);
        var (head, noun) = HeadsOf(first, phrase.End);
        var hashes = scene.Text.Hashes;
        for (var token = first - 1; head != 0 && token >= 0 && first - token < MostTokens; token--)
        {
            var word = (uint)hashes[token];
            if ((word == head || word == noun) && scene.WordAt(token) != 0)
                return UseAt(token) with { Head = head };
        }
        return NounUse.None with { Head = head };

        (uint Head, uint Noun) HeadsOf(int from, int end)
        {
            uint last = 0, next = 0;
            for (var token = from; token < tokens.Length && tokens[token].Start < end; token++)
            {
                var word = scene.WordAt(token);
                var roles = _lexicon.RolesOf(scene.Text, token);
                if (word == 0 || (roles & (WordRole.Determiner | WordRole.OwnPronoun | WordRole.Indefinite)) != 0)
                    continue;
                if (last != 0 && (roles & (WordRole.Preposition | WordRole.NounLinker | WordRole.Of)) != 0)
                    break;
                next = next == 0 && _isNounFirst ? word : next;
                last = word;
            }
            return (last, next);
        }
    }

    private NounUse UseAt(int token)
    {
        var sentence = scene.Text.SentenceOf(token);
        var determiner = 0u;
        for (var i = token - 1; i >= 0 && token - i <= Near && scene.Text.SentenceOf(i) == sentence && determiner == 0; i--)
        {
            var roles = _lexicon.RolesOf(scene.Text, i);
            determiner = (roles & WordRole.Indefinite) != 0 ? 1u : (roles & WordRole.OwnPronoun) != 0 ? 3u
                : (roles & WordRole.Determiner) != 0 ? 2u : 0u;
        }
        return new(true, determiner, NamedBeside(token, sentence));
    }

    // Orla Quill, the mayor of Lund; the mayor, Orla Quill; Mayor Orla Quill.
    private int NamedBeside(int token, int sentence)
    {
        var tokens = scene.Text.Tokens;
        var after = scene.FirstMentionFrom(tokens[token].Start);
        var begin = token;
        while (begin > 0 && token - begin < Near && scene.Text.SentenceOf(begin - 1) == sentence && !IsComma(begin - 1))
            begin--;
        if (begin > 0 && IsComma(begin - 1) && after > 0 && scene.Mentions[after - 1] is { Kind: MentionKind.Name } before
            && before.Range.End == tokens[begin - 1].Start)
            return before.Entity;
        if (after >= scene.Mentions.Length || scene.Mentions[after] is not { Kind: MentionKind.Name } next)
            return -1;
        for (var i = token; i < tokens.Length && i - token <= Near && scene.Text.SentenceOf(i) == sentence; i++)
        {
            if (tokens[i].Start >= next.Range.Start)
                return next.Entity;
            if (i > token && (_lexicon.RolesOf(scene.Text, i) & (WordRole.Preposition | WordRole.NounLinker | WordRole.Of)) != 0)
                return -1;
        }
        return -1;
    }

    private bool IsComma(int token) =>
        scene.Text.Tokens[token] is { Length: 1, Start: var start } && scene.Text.Document.Text[start] == ',';
}

/// <summary>A use of a noun.</summary>
/// <param name="IsFound">Whether there is one.</param>
/// <param name="Determiner">The kind of word before it: 1 like “a”, 2 like “the”, 3 like “his”, 0 for none of these.</param>
/// <param name="Entity">Who is named beside it; -1 for nobody.</param>
internal readonly record struct NounUse(bool IsFound, uint Determiner, int Entity)
{
    /// <summary>The noun; 0 where there is none.</summary>
    public uint Head { get; init; }

    /// <summary>It was not used.</summary>
    public static NounUse None { get; } = new(false, 0, -1);
}

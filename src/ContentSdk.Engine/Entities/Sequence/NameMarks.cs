using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities.Sequence;

/// <summary>
/// What the lists of a language other than English say of each word of an article: those of speech and of the
/// heads of names.
/// </summary>
internal sealed class NameMarks
{
    private const uint
        Title = 1, Thing = 2, Verb = 4, Small = 8, Determiner = 16, Preposition = 32, Agent = 64, BeforePlace = 128, Join = 256, Noun = 512,
        Inflected = 1024, BehindSource = 2048, FirstHead = 4096, LastHead = 1 << 17, Known = 1u << 31;

    private readonly NameText _text;
    private readonly SayingWords _saying;
    private readonly NameHeads? _heads;
    private readonly uint[] _words;

    private NameMarks(NameText text, SayingWords saying)
    {
        (_text, _saying) = (text, saying);
        _heads = NameHeads.For(text.Text.Language);
        _words = new uint[text.WordCount];
        HasSmallTails = LanguageProfile.For(text.Text.Language).Has(LanguageTraits.SmallTails);
        Language = StableHash.Of(text.Text.Language.AsSpan()) | 1;
    }

    /// <summary>What the language's own features are marked with.</summary>
    public uint Language { get; }

    /// <summary>Whether a name may end in words that are written small.</summary>
    public bool HasSmallTails { get; }

    /// <summary>The marks of an article; null where the language has none.</summary>
    public static NameMarks? For(NameText text) =>
        LanguageProfile.Assumed(text.Text.Language).Has(LanguageTraits.NameModel) || SayingWords.For(text.Text.Language) is not { } saying
            ? null
            : new(text, saying);

    /// <summary>The marks of a token, a bit each.</summary>
    public uint Of(int token)
    {
        if (_text.Tokens[token].Kind != TokenKind.Word)
            return 0;
        ref var marks = ref _words[_text.Word(token)];
        if (marks == 0)
            marks = Known | Read(_text.Text.Slice(_text.Tokens[token]));
        return marks & ~Known;
    }

    /// <summary>Whether the word may join two parts of a name.</summary>
    public bool CanLink(int token) =>
        HasSmallTails ? _text.Form(token) == TokenForm.Lower : (Of(token) & (Determiner | Preposition | Agent | Join)) != 0;

    /// <summary>Whether the word may begin a name though it is written small.</summary>
    public bool IsSmallHead(int token) => _heads is { HasSmallHeads: true } && (Of(token) & (31 * FirstHead)) != 0;

    /// <summary>Whether the word is an article or the like.</summary>
    public bool IsDeterminer(int token) => (Of(token) & Determiner) != 0;

    /// <summary>Whether the word is a preposition.</summary>
    public bool IsPreposition(int token) => (Of(token) & Preposition) != 0;

    /// <summary>Whether the word comes before where something is.</summary>
    public bool IsBeforePlace(int token) => (Of(token) & BeforePlace) != 0;

    /// <summary>Whether the word is a post or a title.</summary>
    public bool IsTitle(int token) => (Of(token) & Title) != 0;

    /// <summary>Whether the word is a form of a verb of saying.</summary>
    public bool IsVerb(int token) => (Of(token) & Verb) != 0;

    private uint Read(ReadOnlySpan<char> word)
    {
        var marks = (_saying.IsTitle(word) ? Title : 0) | (_saying.IsThing(word) ? Thing : 0) | (_saying.IsVerb(word) ? Verb : 0)
            | (_saying.IsSmall(word) ? Small : 0) | (_saying.IsDeterminer(word) ? Determiner : 0)
            | (_saying.IsPreposition(word) ? Preposition : 0) | (_saying.IsAgent(word) ? Agent : 0)
            | (_saying.IsBehindSource(word) ? BehindSource : 0);
        if (_heads is null)
            return marks;
        return marks | (_heads.IsBeforePlace(word) ? BeforePlace : 0) | (_heads.IsJoin(word) ? Join : 0) | (_heads.IsNoun(word) ? Noun : 0)
            | (_heads.IsInflected(word) ? Inflected : 0) | Head(_heads.OfFirst(word), FirstHead) | Head(_heads.OfLast(word), LastHead);
    }

    private static uint Head(EntityKind? kind, uint first) => kind is { } of ? first << (int)of : 0;
}

using ContentSdk.Engine.Language;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Entities;

/// <summary>
/// What the lists of a language other than English say of each word of an article: those of speech and of the
/// heads of names.
/// </summary>
internal sealed class NameMarks
{
    private const SayingTraits Shared =
        SayingTraits.Title | SayingTraits.Thing | SayingTraits.Verb | SayingTraits.Small | SayingTraits.Determiner
        | SayingTraits.Preposition | SayingTraits.Agent | SayingTraits.AfterSource;

    private readonly NameText _text;
    private readonly SayingWords _saying;
    private readonly NameHeads? _heads;
    private readonly NameMark[] _words;

    private NameMarks(NameText text, SayingWords saying)
    {
        (_text, _saying) = (text, saying);
        _heads = NameHeads.For(text.Text.Language);
        _words = new NameMark[text.WordCount];
        HasSmallTails = LanguageProfile.For(text.Text.Language).Has(LanguageTraits.SmallTails);
        Language = StableHash.Of(LanguageTag.Primary(text.Text.Language).AsSpan()) | 1;
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

    /// <summary>Whether verbs come last: the speaker's name is before the quotation, its verb after it.</summary>
    public bool IsVerbFinal => _saying.IsVerbFinal;

    /// <summary>Whether every noun has a capital.</summary>
    public bool HasCapitalNouns => _saying.HasCapitalNouns;

    /// <summary>Whether the language has a list of the heads of names.</summary>
    public bool HasHeads => _heads is not null;

    /// <summary>Whether the first word of a name is often written small.</summary>
    public bool HasSmallHeads => _heads is { HasSmallHeads: true };

    /// <summary>The marks of a token.</summary>
    public NameMark Of(int token)
    {
        if (_text.Tokens[token].Kind != TokenKind.Word)
            return NameMark.None;
        ref var marks = ref _words[_text.Word(token)];
        if (marks == NameMark.None)
            marks = NameMark.Known | Read(_text.Text.Slice(_text.Tokens[token]), _text.Text.Hashes[token]);
        return marks & ~NameMark.Known;
    }

    /// <summary>Whether a token has any of the marks.</summary>
    public bool Has(int token, NameMark any) => (Of(token) & any) != 0;

    /// <summary>Whether the word may join two parts of a name.</summary>
    public bool CanLink(int token) => HasSmallTails
        ? _text.Form(token) == TokenForm.Lower
        : Has(token, NameMark.Determiner | NameMark.Preposition | NameMark.Agent | NameMark.Join);

    /// <summary>Whether the word may begin a name though it is written small.</summary>
    public bool IsSmallHead(int token) => HasSmallHeads && Has(token, NameMark.FirstHeads);

    /// <summary>What a name is that begins with the word.</summary>
    public EntityKind? OfFirst(int token) => KindOf(Of(token) & NameMark.FirstHeads, NameMark.FirstHead);

    /// <summary>What a name is that ends with the word.</summary>
    public EntityKind? OfLast(int token) => KindOf(Of(token) & NameMark.LastHeads, NameMark.LastHead);

    /// <summary>What the lists of speech say of a token, more than its marks.</summary>
    public SayingTraits Saying(int token) => _saying.Of(_text.Text.Slice(_text.Tokens[token]), _text.Text.Hashes[token]);

    /// <summary>What an article tells of its noun.</summary>
    public Gender GenderOfArticle(int token) => (Saying(token) & (SayingTraits.Masculine | SayingTraits.Feminine)) switch
    {
        SayingTraits.Masculine => Gender.Male,
        SayingTraits.Feminine => Gender.Female,
        _ => Gender.Unknown,
    };

    /// <summary>Whether a noun for a person means a woman by its ending.</summary>
    public bool IsFeminineByEnding(int token) => _saying.IsFeminineByEnding(_text.Text.Slice(_text.Tokens[token]));

    private static EntityKind? KindOf(NameMark heads, NameMark person)
    {
        if (heads == NameMark.None)
            return null;
        for (var kind = 0; kind <= (int)EntityKind.CreativeWork; kind++)
        {
            if (heads == (NameMark)((uint)person << kind))
                return (EntityKind)kind;
        }
        return null;
    }

    private NameMark Read(ReadOnlySpan<char> word, int hash) =>
        (NameMark)(_saying.Of(word, hash) & Shared) | (_heads?.Of(word, hash) ?? NameMark.None);
}

using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules.RunningText;
using ContentSdk.Engine.Rules.RunningText.Characters;
using ContentSdk.Engine.Rules.RunningText.Dates;
using ContentSdk.Engine.Rules.RunningText.Headlines;
using ContentSdk.Engine.Rules.RunningText.Names;
using ContentSdk.Engine.Rules.RunningText.Paragraphs;
using ContentSdk.Engine.Rules.RunningText.Punctuation;
using ContentSdk.Engine.Rules.RunningText.Speakers;
using ContentSdk.Engine.Rules.RunningText.Words;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>The rules about running text, each a file of its own in <c>RunningText</c>.</summary>
internal static class TextRules
{
    private static readonly ITextRule[] Checks =
    [
        new InvisibleCharacterRule(),
        new PrivateUseRule(),
        new MarkupRule(),
        new ForeignMarkupRule(),
        new ChatCitationRule(),
        new WrongEncodingRule(),
        new LostLetterRule(),
        new CharacterCodeRule(),
        new MixedScriptRule(),
        new AccentRule(),
        new SpaceBeforeMarkRule(),
        new NoSpaceAfterMarkRule(),
        new DoubledMarkRule(),
        new SeveralSpacesRule(),
        new UnclosedBracketRule(),
        new UnopenedBracketRule(),
        new EmptyQuotationRule(),
        new RepeatedWordRule(),
        new PlaceholderRule(),
        new BrokenReferenceRule(),
        new ChatAnswerRule(),
        new DeskNoteRule(),
        new HyphenationRule(),
        new ArticleRule(),
        new MisspeltWordRule(),
        new WeekdayRule(),
        new ImpossibleDateRule(),
        new RepeatedParagraphRule(),
        new BrokenEndRule(),
        new DropCapRule(),
        new FullStopRule(),
        new LongHeadlineRule(),
        new CapitalsRule(),
    ];

    private static readonly IArticleRule[] ArticleChecks =
    [
        new NoSpeakerRule(),
        new UnclosedBeforeSpeakerRule(QuotationRules.UnclosedMark, QuotationRules.UnclosedBeforeSpeaker),
        new NameSpellingRule(),
    ];

    /// <summary>The rules.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. Checks.Select(static check => check.Rule), .. ArticleChecks.Select(static check => check.Rule).Except(QuotationRules.All),
    ];

    /// <summary>Adds what is wrong with the text.</summary>
    public static void Check(AnalyzedText text, ICollection<Finding> findings)
    {
        if (!IsText(text.Document))
            return;
        foreach (var check in Checks)
            check.Check(text, findings);
    }

    /// <summary>Adds what is wrong with the text once its names and speakers are known.</summary>
    public static void Check(AnalyzedText text, IReadOnlyList<QuoteSpec> quotes, IMentionResolver names, ICollection<Finding> findings)
    {
        if (!IsText(text.Document))
            return;
        foreach (var check in ArticleChecks)
            check.Check(text, quotes, names, findings);
    }

    // In a file that was decoded wrongly, or is not text, there are no words to look at.
    private static bool IsText(SourceDocument document) => document.EncodingFault == EncodingFault.None && document.Text.IndexOf('\0') < 0;
}

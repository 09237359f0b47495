using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules.RunningText.Characters;
using ContentSdk.Engine.Rules.RunningText.Punctuation;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Rules;

/// <summary>
/// Knows which findings only repeat another fault of the same file: they go once that one is fixed, and until then they mislead.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="lines">What its format makes of its lines, by its text.</param>
/// <param name="textStart">Where the text begins, after front matter.</param>
internal sealed class Echoes(SourceDocument file, Func<string, ILineMarkup?> lines, int textStart)
{
    // Marks, keys and words that were decoded wrongly are read as others, or not at all.
    private static readonly HashSet<string> OfDecoding = Ids(
    [
        .. YamlRules.All, .. TomlRules.All, .. JsonRules.All, .. FrontMatterRules.All,
        .. MarkdownRules.All.Except([MarkdownRules.TooDeep, MarkdownRules.TooDear, MarkdownRules.HtmlTooLarge]),
        .. MisreadMarkdownRules.All,
        .. QuotationRules.All, CatalogRules.UnknownKind,
    ]);

    // Keys that could not be found because of one of these are not missing.
    private static readonly HashSet<string> HidingKeys = Ids(
    [
        EncodingRules.NotUtf8, EncodingRules.Utf16, EncodingRules.Unreadable, BlankRule.Blank,
        YamlRules.Syntax, YamlRules.TooLarge, TomlRules.Syntax, JsonRules.Syntax,
        FrontMatterRules.NotMapping, FrontMatterRules.NotClosed, FrontMatterRules.MisspelledEnd,
        FrontMatterRules.BelowEmptyLine, FrontMatterRules.Missed,
    ]);

    // What is said beside the file was decoded on its own; corrections are held to the words of the file, wherever they are.
    private static readonly HashSet<string> OfWords = Ids([.. QuoteCorrectionRules.All, .. EntityCorrectionRules.All]);

    // What garbled letters and marks are taken for.
    private static readonly HashSet<string> OfGarbledText = Ids(
    [
        .. QuotationRules.All, new MixedScriptRule().Rule, new PrivateUseRule().Rule, new SpaceBeforeMarkRule().Rule,
        new LostLetterRule().Rule,
    ]);

    private static readonly Rule LoneBracket = new UnclosedBracketRule().Rule;

    private TextRange[]? _conflicts;

    /// <summary>What was found so far and what a stage found, without echoes.</summary>
    /// <param name="before">What earlier stages found.</param>
    /// <param name="found">What the stage found.</param>
    /// <param name="isOfText">Whether the stage read the text. Before that, what another file says was held to nothing yet.</param>
    public EquatableArray<Finding> Add(EquatableArray<Finding> before, IReadOnlyList<Finding> found, bool isOfText = true)
    {
        if (found.Count == 0)
            return before;
        List<Finding> all = [.. before, .. found];
        return before.Concat(found.Where(finding => !IsEcho(finding, all, isOfText))).ToEquatableArray();
    }

    /// <summary>What reading found, and what came of holding the fields to the types of the host, without echoes.</summary>
    public static IEnumerable<Finding> WithFields(IEnumerable<Finding> read, IReadOnlyList<Finding> ofFields)
    {
        // The headline may have a key that is misspelled.
        var hides = ofFields.Any(static finding => finding.RuleId == FrontMatterRules.UnknownKey.Id);
        return read.Where(finding => !hides || finding.RuleId != StructureRules.NoHeadline.Id).Concat(ofFields);
    }

    /// <summary>Whether a key may be there that could not be found.</summary>
    public static bool HideKeys(IEnumerable<Finding> found) => found.Any(static finding =>
        HidingKeys.Contains(finding.RuleId) && !BlankRule.IsBelowFrontMatter(finding));

    /// <summary>
    /// Whether what is said about a place of front matter would repeat another fault: the file was decoded wrongly, or
    /// the place is in a merge conflict.
    /// </summary>
    /// <param name="place">The place.</param>
    /// <param name="isAside">Whether it is in the sidecar, which was decoded on its own.</param>
    public bool IsDoubtful(FilePlace place, bool isAside) =>
        !isAside && (file.EncodingFault != EncodingFault.None || IsInConflict(place.OriginalRange.Start));

    private bool IsEcho(Finding finding, List<Finding> all, bool isOfText)
    {
        if (IsOfDecoding(finding, isOfText) || IsInConflict(finding))
            return true;
        if (finding.RuleId == WrongEncodingRule.WrongEncoding.Id)
            return all.Exists(static other => other.RuleId == MojibakeRule.Mojibake.Id);
        if (OfGarbledText.Contains(finding.RuleId))
            return all.Exists(IsGarbling);
        if (finding.RuleId == FrontMatterRules.MissingKey.Id)
            return HideKeys(all);
        if (finding.Message == FrontMatterRules.NotTextItem.Name && finding.RuleId == FrontMatterRules.NotTextItem.RuleId)
            return all.Exists(other => other.RuleId == YamlRules.CutValue.Id && IsInListOf(finding.Range, other.Range));
        // A bracket of what was to be a link.
        if (finding.RuleId == LoneBracket.Id)
        {
            return all.Exists(other => other.RuleId == MarkdownRules.BrokenLink.Id && other.LogicalPath == finding.LogicalPath
                && other.OriginalRange.Contains(finding.OriginalRange.Start));
        }
        // The headline may be in front matter that could not be read.
        return finding.RuleId == StructureRules.NoHeadline.Id
            && all.Exists(
                other => other.Range.Start < textStart && !IsOfDecoding(other, isOfText) && RuleCatalog.Get(other.RuleId).IsBlocking);
    }

    private static bool IsGarbling(Finding finding) => finding.RuleId == WrongEncodingRule.WrongEncoding.Id
        || (finding.RuleId == MojibakeRule.Mojibake.Id && finding.Message == MojibakeRule.OtherEncoding.Name);

    // An item that begins with # is a comment, and so it is empty: "- #tag" in the lines below the key.
    private bool IsInListOf(TextRange key, TextRange comment)
    {
        for (var i = key.End; i < comment.Start && i < file.Text.Length - 1; i++)
        {
            if (file.Text[i] == '\n' && file.Text[i + 1] is not (' ' or '\t' or '-' or '\n'))
                return false;
        }
        return comment.Start > key.End;
    }

    private bool IsOfDecoding(Finding finding, bool isOfText)
    {
        if (file.EncodingFault == EncodingFault.None)
            return false;
        if (OfWords.Contains(finding.RuleId))
            return isOfText || finding.LogicalPath == file.LogicalPath;
        var isInFrontMatter = finding.RuleId == SuppressionRules.NotSuppressible.Id && finding.Range.Start < textStart;
        return (isInFrontMatter || OfDecoding.Contains(finding.RuleId)) && finding.LogicalPath == file.LogicalPath;
    }

    // Between the marks of a merge are two versions of one passage.
    private bool IsInConflict(Finding finding)
    {
        return finding.RuleId != MergeConflictRule.Conflict.Id && finding.LogicalPath == file.LogicalPath
            && IsInConflict(finding.OriginalRange.Start);
    }

    private bool IsInConflict(int position)
    {
        _conflicts ??=
        [
            .. MergeConflictRule.Find(file, lines)
                .Select(ends => OnDisk(TextRange.FromBounds(ends.First.Start, ends.Last.End))),
        ];
        return Array.Exists(_conflicts, conflict => conflict.Contains(position));
    }

    private TextRange OnDisk(TextRange range) => file.Locate(range).Original;

    private static HashSet<string> Ids(IEnumerable<Rule> rules) => new(rules.Select(static rule => rule.Id), StringComparer.Ordinal);
}

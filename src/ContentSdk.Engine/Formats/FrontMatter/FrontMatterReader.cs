using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Formats.Yaml;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using Facts = ContentSdk.Engine.Model.FrontMatter;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Reads what stands between two lines <c>---</c> at the very beginning of a content file.</summary>
internal static class FrontMatterReader
{
    private const string Fence = "---";

    /// <summary>What the file says of itself, or null when it does not begin with a line of three hyphens.</summary>
    /// <param name="document">The file.</param>
    /// <param name="schema">The fields that it may have.</param>
    /// <param name="findings">Where faults go, each at its place.</param>
    /// <param name="hasMarkup">Whether the file's format has markup.</param>
    public static Facts? Read(SourceDocument document, FieldSchema schema, ICollection<Finding> findings, bool hasMarkup = false)
    {
        if (!IsFence(document, 1))
            return Missed(document, schema, findings);
        var close = 2;
        while (close <= document.LineCount && !IsFence(document, close))
            close++;
        if (close <= document.LineCount)
        {
            var yaml = TextRange.FromBounds(LineStart(document, 2), document.LineStart(close));
            return Read(document, yaml, LineStart(document, close + 1), schema, findings, hasMarkup);
        }

        // Its keys are read up to the first empty line or what was meant as the end, so that no name is lost to the one fault.
        var last = 2;
        while (last <= document.LineCount && !IsBlank(document, last) && !Loose(document, last).IsDashes)
            last++;
        var end = LineStart(document, last);
        var isMeant = last <= document.LineCount && !IsBlank(document, last);
        findings.Add(isMeant
            ? MisspelledEnd(document, last)
            : Finding.At(document, new(0, Fence.Length), FrontMatterRules.NotClosed.Id));
        return Read(document, TextRange.FromBounds(LineStart(document, 2), end), isMeant ? LineStart(document, last + 1) : end, schema, new List<Finding>());
    }

    // All of the line: a space or an invisible character may be all that is wrong with it.
    private static Finding MisspelledEnd(SourceDocument document, int number)
    {
        int start = document.LineStart(number), end = LineStart(document, number + 1);
        var line = TextRange.FromBounds(start, document.Text[end - 1] == '\n' ? end - 1 : end);
        return Finding.At(document, line, FrontMatterRules.MisspelledEnd.Id, Snippet.Of(document.Text, line)).MendedBy(document, line, Fence);
    }

    private static LooseLine Loose(SourceDocument document, int line) => new(document.Text, LineStart(document, line), LineStart(document, line + 1));

    // Its keys are read without a word, so that the one fault costs no name and is not echoed.
    private static Facts? Missed(SourceDocument document, FieldSchema schema, ICollection<Finding> findings)
    {
        if (MissedFrontMatter.Find(document, schema) is not { } missed)
            return null;
        var isBelow = missed.Place.Start > 0 && document.Text[missed.Place.Start - 1] == '\n' && document.Slice(missed.Place).SequenceEqual(Fence.AsSpan()) && string.IsNullOrWhiteSpace(document.Text.Substring(0, missed.Place.Start));
        findings.Add(isBelow
            ? Finding.At(document, missed.Place, FrontMatterRules.BelowEmptyLine.Id).MendedBy(document, new(0, missed.Place.Start), "")
            : Finding.At(document, missed.Place, FrontMatterRules.Missed.Id, missed.Key));
        return missed.Yaml.IsEmpty ? new(missed.BodyStart) : Read(document, missed.Yaml, missed.BodyStart, schema, new List<Finding>());
    }

    private static Facts Read(
        SourceDocument document, TextRange yaml, int bodyStart, FieldSchema schema, ICollection<Finding> findings, bool hasMarkup = false) =>
        Mapping(document, yaml, schema, findings) is { } mapping
            ? new FieldReader(new(document, mapping, findings) { HasMarkup = hasMarkup }, schema).Read(bodyStart)
            : new(bodyStart);

    /// <summary>All of a file that is YAML itself, without a line of hyphens in front.</summary>
    public static TextRange WithoutFence(SourceDocument document) => TextRange.FromBounds(IsFence(document, 1) ? LineStart(document, 2) : 0, document.Text.Length);

    /// <summary>The keys with values; null, and a finding, where there are none.</summary>
    public static DataMapping? Mapping(SourceDocument document, TextRange yaml, FieldSchema schema, ICollection<Finding> findings)
    {
        var mapping = Mapping(document, yaml, findings);
        if (mapping is not null)
            AliasedKeys.Apply(mapping, schema.Aliases);
        return mapping;
    }

    private static DataMapping? Mapping(SourceDocument document, TextRange yaml, ICollection<Finding> findings)
    {
        var faults = new List<Finding>();
        var root = YamlReader.Read(document, yaml, YamlLimits.FrontMatter, faults);
        var broken = faults.Find(static fault => fault.RuleId == YamlRules.Syntax.Id);
        foreach (var fault in faults)
            findings.Add(fault);
        if (broken is not null)
            root = FrontMatterRecovery.Read(document, yaml, root as DataMapping, broken.Range.Start);
        if (root is DataMapping mapping)
            return mapping;
        if (root is { IsComplete: true } and not DataScalar { IsNull: true })
            findings.Add(Finding.At(document, FirstLine(document, root.Range), FrontMatterRules.NotMapping.Id));
        return null;
    }

    private static bool IsFence(SourceDocument document, int line)
    {
        int start = document.LineStart(line), end = LineStart(document, line + 1);
        while (end > start && CharClass.IsSpace(document.Text[end - 1]))
            end--;
        return end - start == Fence.Length && string.CompareOrdinal(document.Text, start, Fence, 0, Fence.Length) == 0;
    }

    private static bool IsBlank(SourceDocument document, int line)
    {
        for (var i = document.LineStart(line); i < LineStart(document, line + 1); i++)
        {
            if (!CharClass.IsSpace(document.Text[i]))
                return false;
        }
        return true;
    }

    private static int LineStart(SourceDocument document, int line) => line <= document.LineCount ? document.LineStart(line) : document.Text.Length;

    private static TextRange FirstLine(SourceDocument document, TextRange range)
    {
        var end = range.IsEmpty ? -1 : document.Text.IndexOf('\n', range.Start, range.Length);
        return end < 0 ? range : TextRange.FromBounds(range.Start, end);
    }
}

using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Markup;

/// <summary>Reads comments <c>suppress: CSDK4003, CSDK4005</c>, whatever signs a format writes its comments with.</summary>
/// <param name="file">The file.</param>
internal sealed class SuppressionReader(SourceDocument file)
{
    private const string Word = "suppress:";

    private readonly List<Suppression> _found = [];
    private readonly List<Finding> _faults = [];

    /// <summary>Whether the file has the word at all: nearly none has.</summary>
    public bool IsNeeded => IsIn(new(0, file.Text.Length));

    /// <summary>Whether a range of the file has the word.</summary>
    public bool IsIn(TextRange range) => file.Text.IndexOf(Word, range.Start, range.Length, StringComparison.Ordinal) >= 0;

    /// <summary>Reads a comment.</summary>
    /// <param name="comment">What is said in it, without the signs of the format.</param>
    /// <param name="about">The range of the file that it is about.</param>
    public void Read(TextRange comment, TextRange about)
    {
        var at = comment.Start;
        while (at < comment.End && CharClass.IsSpace(file.Text[at]))
            at++;
        if (at + Word.Length > comment.End || string.CompareOrdinal(file.Text, at, Word, 0, Word.Length) != 0)
            return;
        for (at += Word.Length; at < comment.End; at++)
        {
            var start = at;
            while (at < comment.End && !(file.Text[at] == ',' || CharClass.IsSpace(file.Text[at])))
                at++;
            if (at > start)
                ReadRule(TextRange.FromBounds(start, at), OnDisk(about));
        }
    }

    /// <summary>What was read, in the order of the file.</summary>
    /// <param name="findings">Where faults go.</param>
    public EquatableArray<Suppression> Finish(ICollection<Finding> findings)
    {
        foreach (var fault in Finding.Sorted(_faults).Take(SuppressionRules.MostPlaces))
            findings.Add(fault);
        return _found.OrderBy(static suppression => suppression.Place.OriginalRange.Start).ToEquatableArray();
    }

    private void ReadRule(TextRange rule, TextRange scope)
    {
        if (SuppressionRules.Read(file, rule, file.Text.Substring(rule.Start, rule.Length), scope, _faults) is { } suppression)
            _found.Add(suppression);
    }

    private TextRange OnDisk(TextRange range) => TextRange.FromBounds(file.ToOriginal(range.Start), file.ToOriginal(range.End));
}

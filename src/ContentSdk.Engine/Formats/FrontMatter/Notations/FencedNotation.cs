using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter.Notations;

/// <summary>A notation between two equal lines, the first of them that of the file.</summary>
internal abstract class FencedNotation : IFrontMatterNotation
{
    /// <summary>Each of the two lines.</summary>
    public abstract string Beginning { get; }

    public abstract RuleMessage Missed { get; }

    public abstract DataMapping? Read(SourceDocument document, TextRange data, ICollection<Finding> findings);

    public FrontMatterPart? Find(SourceDocument document)
    {
        if (!FileLines.IsFence(document, 1, Beginning))
            return null;
        var start = FileLines.Start(document, 2);
        var close = 2;
        while (close <= document.LineCount && !FileLines.IsFence(document, close, Beginning))
            close++;
        if (close <= document.LineCount)
            return new(TextRange.FromBounds(start, document.LineStart(close)), FileLines.Start(document, close + 1));

        // Its keys are read up to the first empty line or what was meant as the end, so that no name is lost to the one fault.
        var last = 2;
        while (last <= document.LineCount && !IsNearlyFence(FileLines.Loose(document, last))
            && (!FileLines.IsBlank(document, last) || GoesOn(document, last)))
        {
            last++;
        }
        var data = TextRange.FromBounds(start, FileLines.Start(document, last));
        return last <= document.LineCount && !FileLines.IsBlank(document, last)
            ? new(data, FileLines.Start(document, last + 1), MisspelledEnd(document, last))
            : new(data, data.End, Unclosed(document));
    }

    /// <summary>Whether a line was meant to close it.</summary>
    protected virtual bool IsNearlyFence(LooseLine line) => line.IsDashes || line.IsLineOf(Beginning[0]);

    /// <summary>Whether keys go on below a blank line.</summary>
    protected virtual bool GoesOn(SourceDocument document, int line) => false;

    private Finding Unclosed(SourceDocument document) =>
        Finding.At(document, new(0, Beginning.Length), FrontMatterRules.NotClosed, Beginning);

    // All of the line: a space or an invisible character may be all that is wrong with it.
    private Finding MisspelledEnd(SourceDocument document, int number)
    {
        var line = FileLines.Range(document, number);
        return Finding.At(document, line, FrontMatterRules.MisspelledEnd, Snippet.Of(document.Text, line), Beginning)
            .MendedBy(document, line, Beginning);
    }
}

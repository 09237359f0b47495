using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Nodes;

/// <summary>A place in a text that is read character by character, the faults found there, and how much was read.</summary>
/// <param name="document">The file.</param>
/// <param name="range">What is read of it.</param>
/// <param name="limits">How much is read.</param>
/// <param name="findings">Where faults go.</param>
internal sealed class DataScan(SourceDocument document, TextRange range, DataLimits limits, ICollection<Finding> findings)
{
    // A person fixes a few, and reads the rest once those are gone.
    private const int MostFaults = 20;

    private int _faults, _nodes, _lineStart, _lineEnd = -1;

    /// <summary>The file's text.</summary>
    public string Text => document.Text;

    /// <summary>Where reading ends.</summary>
    public int End => range.End;

    /// <summary>Where reading is; never beyond the end.</summary>
    public int At
    {
        get;
        set => field = Math.Min(value, range.End);
    } = range.Start;

    /// <summary>Whether it is a file of its own that is read, and not front matter.</summary>
    public bool IsOfFile => limits.IsOfFile;

    /// <summary>Whether anything was wrong.</summary>
    public bool HasFault => _faults > 0;

    /// <summary>Whether nothing more is to be read.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Whether what is read from here on is read for its keys alone, and its faults are echoes of one before.</summary>
    public bool IsSilent { get; set; }

    /// <summary>The character here; NUL at the end.</summary>
    public char Current => At < range.End ? Text[At] : '\0';

    /// <summary>Whether all is read.</summary>
    public bool IsAtEnd => At >= range.End;

    /// <summary>The character after the one here; NUL at the end.</summary>
    public char Next => At + 1 < range.End ? Text[At + 1] : '\0';

    /// <summary>Whether a text begins here.</summary>
    public bool Has(string text) => At + text.Length <= range.End && string.CompareOrdinal(Text, At, text, 0, text.Length) == 0;

    /// <summary>Where the line of a position ends: its line break, or the end.</summary>
    public int LineEnd(int position)
    {
        // Many faults may be in one long line.
        if (position < _lineStart || position > _lineEnd)
            (_lineStart, _lineEnd) = (position, Text.IndexOf('\n', position, range.End - position) is var end and >= 0 ? end : range.End);
        return _lineEnd;
    }

    /// <summary>The line of a position, from 1, for a message.</summary>
    public string LineOf(int position) => DataLimits.Shown(document.PositionOf(position).Line);

    /// <summary>Reports a fault.</summary>
    public void Add(RuleMessage message, TextRange place, params string[] arguments) => Add(new Wording(message, arguments), place);

    /// <summary>Reports a fault.</summary>
    public void Add(Wording wording, TextRange place)
    {
        if (!IsSilent && _faults++ < MostFaults)
            findings.Add(Finding.At(document, place, wording));
    }

    /// <summary>Counts a key, a value or a list; false where there are too many, or they lie too deep in each other.</summary>
    /// <param name="depth">In how many lists and mappings it lies.</param>
    public bool Count(int depth)
    {
        if (IsStopped || (++_nodes <= limits.Nodes && depth <= limits.Depth))
            return !IsStopped;
        var (message, limit) = depth > limits.Depth
            ? (IsOfFile ? YamlRules.FileTooDeep : YamlRules.FrontMatterTooDeep, limits.Depth)
            : (IsOfFile ? YamlRules.FileTooManyNodes : YamlRules.FrontMatterTooManyNodes, limits.Nodes);
        Add(message, new(At, IsAtEnd ? 0 : 1), DataLimits.Shown(limit));
        IsStopped = IsSilent = true;
        At = range.End;
        return false;
    }

    /// <summary>Whether there is not more text than is read; reports it where there is.</summary>
    public bool IsShort()
    {
        if (range.Length <= limits.Length)
            return true;
        var message = IsOfFile ? YamlRules.FileTooLarge : YamlRules.FrontMatterTooLarge;
        Add(message, new(range.Start + limits.Length, 0), DataLimits.Shown(limits.Length));
        return false;
    }
}

using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Formats.Yaml;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>
/// The values of front matter by their keys, each of the shape that its reader asks for; any other shape is a finding,
/// and as if it had not been written.
/// </summary>
internal sealed class FieldValues(SourceDocument document, DataMapping mapping, ICollection<Finding> findings)
{
    private readonly Dictionary<string, DataEntry> _entries =
        mapping.Entries.ToDictionary(static entry => entry.Key.Value, StringComparer.Ordinal);

    public SourceDocument Document => document;

    /// <summary>Whether they stand in a file beside the article's.</summary>
    public bool IsSidecar { get; init; }

    /// <summary>Whether the format of the article's file has markup.</summary>
    public bool HasMarkup { get; init; }

    public ICollection<Finding> Findings => findings;

    /// <summary>The values of a mapping among these.</summary>
    public FieldValues Of(DataMapping inner) => new(document, inner, findings) { IsSidecar = IsSidecar, HasMarkup = HasMarkup };

    /// <summary>Reports each key that there is not.</summary>
    /// <param name="known">The keys that there are.</param>
    /// <param name="wordingOf">The message for a key that does not exist.</param>
    public void CheckKeys(IReadOnlyList<string> known, Func<string, Wording> wordingOf)
    {
        var fix = new KeyFix(document, mapping.Entries.Select(static entry => entry.Key));
        foreach (var entry in mapping.Entries)
        {
            var key = entry.Key;
            if (!known.Contains(key.Value))
                findings.Add(fix.Mend(Finding.At(document, key.Range, wordingOf(key.Value)), key, known));
        }
    }

    /// <summary>Whether a key stands there, whatever its value.</summary>
    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>The keys that stand there, whatever their values.</summary>
    public IEnumerable<string> Keys => mapping.Entries.Select(static entry => entry.Key.Value);

    /// <summary>The keys with their values, in the order of the file.</summary>
    public IReadOnlyList<DataEntry> Entries => mapping.Entries;

    /// <summary>The entry of a key that has a value.</summary>
    public DataEntry? Entry(string key) =>
        _entries.TryGetValue(key, out var entry) && entry.Value.IsComplete && !IsEmpty(entry) ? entry : null;

    /// <summary>One value.</summary>
    public DataScalar? Value(string key)
    {
        if (Entry(key) is not { } entry)
            return null;
        if (entry.Value is DataScalar scalar)
            return scalar;
        Add(FrontMatterRules.WrongType, entry.Key.Range, key);
        return null;
    }

    /// <summary>One value that people read.</summary>
    public DeclaredText? Running(string key, bool mayHaveLines = false) =>
        Value(key) is { } scalar && IsUsable(key, scalar, mayHaveLines)
            ? new(scalar.Value.Trim(), ScalarText.RangeOf(document.Text, scalar)) { IsAside = IsSidecar }
            : null;

    /// <summary>Yes or no.</summary>
    public bool? Truth(string key) => Value(key) is { } scalar ? Truth(scalar) : null;

    /// <summary>What a value says, if it says yes or no.</summary>
    public bool? Truth(DataScalar scalar)
    {
        if (LexicalClass.TruthOf(scalar.Value) is { } isTrue)
            return isTrue;
        var fault = TruthWords.Fault(scalar.Value);
        Add(fault.Message, scalar.Range, [.. fault.Arguments]);
        return null;
    }

    /// <summary>A list; null where nothing was said.</summary>
    public DataSequence? Sequence(string key)
    {
        if (Entry(key) is not { } entry)
            return null;
        if (entry.Value is DataSequence list)
            return list;
        if (entry.Value is DataScalar { IsQuoted: false, Value: ['–' or '—' or '•' or '·' or '-', ..] } odd
            && document.Text.IndexOf('\n', entry.Key.Range.End) < odd.Range.Start)
            Add(FrontMatterRules.OddListMark, new(odd.Range.Start, 1), key, odd.Value.Substring(0, 1));
        else
        {
            var range = entry.Value is DataScalar ? entry.Value.Range : entry.Key.Range;
            Add(FrontMatterRules.NotList, range, key, ListAdvice.For(entry.Value, key));
        }
        return null;
    }

    /// <summary>The single values of a list; an item that is none is a finding.</summary>
    public IEnumerable<DataScalar> Scalars(string key, DataSequence list)
    {
        foreach (var item in list.Items)
        {
            if (item is DataScalar { IsNull: false } scalar)
                yield return scalar;
            else if (DoubleBrackets.TextOf(document.Text, list, item) is { } text)
                Add(FrontMatterRules.DoubleBrackets, item.Range, text);
            else if (item.IsComplete)
                Add(FrontMatterRules.NotTextItem, item.Range.IsEmpty ? _entries[key].Key.Range : item.Range, key);
        }
    }

    public bool IsUsable(string key, DataScalar scalar, bool mayHaveLines = false)
    {
        if (ScalarText.Fault(scalar.Value, mayHaveLines) is not { } fault)
            return true;
        Add(fault, scalar.Range, key);
        return false;
    }

    /// <summary>The cell of a value of any shape; null, and a finding, where a character in it cannot be used.</summary>
    public Cell? Neutral(string key, DataNode node) => NeutralCells.Of(document, node, scalar =>
    {
        if (ScalarText.CharacterFault(scalar.Value, mayHaveLines: true) is not { } fault)
            return true;
        Add(fault, scalar.Range, key);
        return false;
    });

    /// <summary>Reports markup in a text that people read.</summary>
    public void CheckIsPlain(string key, DataScalar scalar)
    {
        // In a format without markup these two are running text, and rules about that look for HTML there.
        var isRunning = !IsSidecar && !HasMarkup && (key is FieldKeys.Title or FieldKeys.Standfirst);
        var plain = PlainValue.Of(scalar.Value, hasHtml: !isRunning);
        if (plain.Markup.Length == 0)
            return;
        var range = ScalarText.RangeOf(document.Text, scalar);
        var text = plain.Text.Trim();
        var finding = Finding.At(document, range, FrontMatterRules.Markup.Id, Snippet.Of(plain.Markup), Snippet.Of(text));
        var isVerbatim = document.Slice(range).SequenceEqual(scalar.Value.Trim().AsSpan());
        findings.Add(isVerbatim && IsSafe(text) ? finding.MendedBy(document, range, text) : finding);
    }

    // Nothing that YAML would read as more than text, within quotation marks or without.
    private static bool IsSafe(string text)
    {
        if (text.Length == 0 || !CharClass.IsWordPart(text[0]) || CharClass.IsSpace(text[text.Length - 1]) || text[text.Length - 1] == ':')
            return false;
        foreach (var c in text)
        {
            if (c is '"' or '\'' or '\\' or '\n' or '[' or ']' or '{' or '}' or ',' || CharClass.IsControl(c) || CharClass.IsFormat(c))
                return false;
        }
        return text.IndexOf(": ", StringComparison.Ordinal) < 0 && text.IndexOf(" #", StringComparison.Ordinal) < 0;
    }

    public void Add(RuleMessage message, TextRange range, params string[] arguments) =>
        findings.Add(Finding.At(document, range, message, arguments));

    private bool IsEmpty(DataEntry entry)
    {
        if (entry.Value is not DataScalar scalar || !(scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value)))
            return false;
        // The line below that has no key is its value, and that is reported there.
        if (!findings.Any(finding => finding.RuleId == YamlRules.Syntax.Id && finding.Message == YamlRules.NoKey.Name
            && finding.Arguments[0] == entry.Key.Value))
            Add(FrontMatterRules.EmptyValue, entry.Key.Range, entry.Key.Value);
        return true;
    }
}

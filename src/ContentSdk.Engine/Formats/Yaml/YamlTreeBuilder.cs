using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContentSdk.Engine.Formats.Yaml;

/// <summary>Turns the parser's events into nodes. The only place that knows the parser.</summary>
internal sealed class YamlTreeBuilder
{
    private readonly SourceDocument _document;
    private readonly TextRange _range;
    private readonly DataLimits _limits;
    private readonly ICollection<Finding> _findings;
    private readonly Stack<Open> _open = new();
    private DataNode? _root;
    private int _nodes;

    private YamlTreeBuilder(SourceDocument document, TextRange range, DataLimits limits, ICollection<Finding> findings) =>
        (_document, _range, _limits, _findings) = (document, range, limits, findings);

    /// <summary>
    /// A list or mapping whose end is still to come; of a mapping the key whose value is still to come, and all keys so far.
    /// </summary>
    private sealed class Open(DataNode node)
    {
        private Dictionary<string, DataScalar>? _keys;

        public DataNode Node { get; } = node;

        public DataScalar? Key { get; set; }

        public bool IsKeyRead { get; set; }

        public Dictionary<string, DataScalar> Keys => _keys ??= new(StringComparer.Ordinal);
    }

    public static DataNode? Build(SourceDocument document, TextRange range, DataLimits limits, ICollection<Finding> findings)
    {
        var builder = new YamlTreeBuilder(document, range, limits, findings);
        var scanner = new Scanner(new StringReader(document.Text.Substring(range.Start, range.Length)));
        try
        {
            builder.ReadAll(new Parser(scanner));
        }
        catch (YamlException fault)
        {
            builder.Report(fault.Message, (int)fault.Start.Index, (int)fault.End.Index);
        }
        // The parser has faults of its own: whatever it throws means that it could not go on here.
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            var place = (int)scanner.CurrentPosition.Index;
            builder.Report("", place, place);
        }
        return builder._root;
    }

    private void ReadAll(Parser parser)
    {
        var documents = 0;
        while (parser.MoveNext())
        {
            if (parser.Current is not { } step)
                continue;
            if (step is DocumentStart start && (++documents > 1 || start.Version is not null))
            {
                Refuse(start, documents > 1 ? YamlRules.SecondDocument : YamlRules.Directive);
                if (documents > 1)
                    return;
            }
            if (!Accept(step))
                return;
        }
    }

    private bool Accept(ParsingEvent step)
    {
        switch (step)
        {
            case NodeEvent node when ++_nodes > _limits.Nodes:
                _findings.Add(Finding.At(_document, At(node, 1), YamlRules.TooManyNodes, DataLimits.Shown(_limits.Nodes)));
                return Break();
            case Scalar scalar:
                RefuseProperties(scalar);
                if (_open.Count > 0 && _open.Peek() is { Node: DataSequence } or { IsKeyRead: true }
                    && CutValue.Find(_document, RangeOf(scalar), _range.End) is { } cut)
                    _findings.Add(cut);
                if (scalar.Style == ScalarStyle.Plain && _open.Count > 0 && _open.Peek() is { Node: DataSequence }
                    && SwallowedItem.Find(_document, RangeOf(scalar)) is { } swallowed)
                    _findings.Add(swallowed);
                Add(new DataScalar(RangeOf(scalar), scalar.Value, scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any)));
                break;
            case AnchorAlias alias:
                Refuse(alias, YamlRules.Alias);
                Add(new DataScalar(Between(alias), "", isQuoted: false) { IsComplete = false });
                break;
            case SequenceStart or MappingStart when _open.Count >= _limits.Depth:
                _findings.Add(Finding.At(_document, At(step, 1), YamlRules.TooDeep, DataLimits.Shown(_limits.Depth)));
                return Break();
            case SequenceStart sequence:
                RefuseProperties(sequence);
                _open.Push(new(new DataSequence(At(sequence, 0))));
                break;
            case MappingStart mapping:
                RefuseProperties(mapping);
                _open.Push(new(new DataMapping(At(mapping, 0))));
                break;
            case SequenceEnd or MappingEnd:
                Close(step);
                break;
        }
        return true;
    }

    private void Add(DataNode node)
    {
        if (_open.Count == 0)
        {
            _root = node;
            return;
        }
        var open = _open.Peek();
        if (open.Node is DataSequence sequence)
            sequence.Items.Add(node);
        else if (!open.IsKeyRead)
            AddKey(open, node);
        else
            AddValue(open, (DataMapping)open.Node, node);
        open.Node.Range = TextRange.FromBounds(open.Node.Range.Start, Math.Max(open.Node.Range.End, node.Range.End));
    }

    private void AddKey(Open open, DataNode node)
    {
        open.IsKeyRead = true;
        open.Key = null;
        if (node is not DataScalar && TemplateMark.At(_document.Text, _range, open.Node.Range.Start) is { } template)
        {
            _findings.Add(Finding.At(_document, template, YamlRules.Template, Snippet.Of(_document.Text, template)));
            // The value is no mapping that was meant.
            open.Node.IsComplete = false;
        }
        else if (node is not DataScalar key)
            _findings.Add(Finding.At(_document, node.Range, YamlRules.ComplexKey));
        else if (key is { IsQuoted: false, Value: "<<" })
            _findings.Add(Finding.At(_document, key.Range, YamlRules.MergeKey));
        else if (open.Keys.TryGetValue(key.Value, out var first))
            _findings.Add(Finding.At(_document, key.Range, YamlRules.RepeatedKey.Id, key.Value, LineOf(first)));
        else
            open.Keys.Add(key.Value, open.Key = key);
    }

    private string LineOf(DataNode node) => DataLimits.Shown(_document.PositionOf(node.Range.Start).Line);

    private static void AddValue(Open open, DataMapping mapping, DataNode value)
    {
        open.IsKeyRead = false;
        if (open.Key is not null)
            mapping.Entries.Add(new(open.Key, value));
    }

    private void Close(ParsingEvent end)
    {
        var node = _open.Pop().Node;
        var place = _range.Start + (int)end.End.Index;
        // A block ends where its last item does, wherever the next thing begins; a bracket is part of what it closes.
        if (place < _range.End && _document.Text[node.Range.Start] is '[' or '{' && _document.Text[place] is ']' or '}')
            node.Range = TextRange.FromBounds(node.Range.Start, place + 1);
        Add(node);
    }

    private void Report(string message, int first, int last)
    {
        var fault = YamlFaults.Describe(_document.Text, _range, message, first, last);
        // What follows a placeholder of a template makes it one fault more to the parser.
        var echo = _findings.FirstOrDefault(
            finding => finding.Message == YamlRules.Template.Name && finding.Range.Start == fault.Range.Start);
        if (echo is not null)
            _findings.Remove(echo);
        var finding = Finding.At(_document, fault.Range, fault.Wording);
        _findings.Add(fault.Wording.Message == YamlRules.UnindentedLine
            ? UnindentedLines.Mend(_document, finding, UnindentedLines.Find(_document.Text, _range, _range.Start + first))
            : finding);
        Break();
    }

    // What was read so far stays, and what was open says so.
    private bool Break()
    {
        while (_open.Count > 0)
        {
            var open = _open.Pop();
            open.Node.IsComplete = false;
            if (open is { IsKeyRead: true, Key: { } key, Node: DataMapping mapping })
                mapping.Entries.Add(new(key, new DataScalar(new(key.Range.End, 0), "", isQuoted: false) { IsComplete = false }));
            open.Key = null;
            Add(open.Node);
        }
        return false;
    }

    private void RefuseProperties(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            Refuse(node, YamlRules.Anchor);
        else if (!node.Tag.IsEmpty)
            Refuse(node, YamlRules.Feature);
    }

    private void Refuse(ParsingEvent step, RuleMessage message) =>
        _findings.Add(Finding.At(
            _document, step is Scalar scalar ? RangeOf(scalar) : At(step, Math.Max(1, Between(step).Length)), message));

    private TextRange At(ParsingEvent step, int length)
    {
        var start = Math.Min(_range.Start + (int)step.Start.Index, _range.End);
        return new(start, Math.Min(length, _range.End - start));
    }

    // Behind an anchor and a line separator (U+2028) the parser lets an empty value end at the beginning of the text.
    private TextRange Between(ParsingEvent step)
    {
        var start = Math.Min(_range.Start + (int)step.Start.Index, _range.End);
        return TextRange.FromBounds(start, Math.Max(start, Math.Min(_range.Start + (int)step.End.Index, _range.End)));
    }

    // The parser lets a block scalar end behind its line breaks.
    private TextRange RangeOf(Scalar scalar)
    {
        var range = Between(scalar);
        var end = range.End;
        while (end > range.Start && CharClass.IsSpace(_document.Text[end - 1]))
            end--;
        return TextRange.FromBounds(range.Start, end);
    }
}

using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Toml;

/// <summary>
/// Reads TOML 1.1 as data, each key and value with its place. A reader of our own: on netstandard2.0 the parser of Tomlyn needs a
/// System.Text.Json that the compilers of Visual Studio and of older SDKs do not have. It goes on in the line after a fault, so that the other
/// keys count.
/// </summary>
internal sealed class TomlReader
{
    private readonly DataScan _scan;
    private readonly TomlKeys _keys;
    private readonly TomlTables _tables;
    private readonly TomlValues _values;

    private TomlReader(DataScan scan, TextRange range)
    {
        _scan = scan;
        _keys = new(scan);
        _tables = new(scan, range);
        _values = new(scan, _keys, _tables);
    }

    /// <summary>Reads a stretch of a document.</summary>
    /// <param name="document">The file.</param>
    /// <param name="range">The TOML in it; without the lines around front matter.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="findings">Where faults go, each at its place.</param>
    /// <returns>The keys with values, as far as they could be read; null where the text is too long.</returns>
    public static DataMapping? Read(SourceDocument document, TextRange range, DataLimits limits, ICollection<Finding> findings)
    {
        var scan = new DataScan(document, range, limits, findings);
        if (!scan.IsShort())
            return null;
        var reader = new TomlReader(scan, range);
        while (!scan.IsStopped && reader.ToStatement())
            reader.Statement();
        reader._tables.Root.IsComplete = !scan.HasFault;
        return reader._tables.Root;
    }

    /// <summary>Goes on to the next line that has more than a comment; false at the end.</summary>
    private bool ToStatement()
    {
        for (; !_scan.IsAtEnd; _scan.At++)
        {
            if (_scan.Current == '#')
                TomlSpace.SkipComment(_scan);
            if (!_scan.IsAtEnd && _scan.Current is not (' ' or '\t' or '\n'))
                return true;
        }
        return false;
    }

    private void Statement()
    {
        var isWhole = _scan.Current == '[' ? Header() : _values.KeyValue(_tables.Current);
        if (!isWhole)
        {
            _scan.At = _scan.LineEnd(_scan.At);
            return;
        }
        TomlSpace.Skip(_scan);
        if (_scan.IsAtEnd || _scan.Current == '\n')
            return;
        var end = _scan.LineEnd(_scan.At);
        _scan.Add(TomlRules.TextAfter, TextRange.FromBounds(_scan.At, end));
        _scan.At = end;
    }

    /// <summary>Reads <c>[table]</c> or <c>[[list of tables]]</c>.</summary>
    private bool Header()
    {
        var start = _scan.At;
        var isList = _scan.Next == '[';
        var close = isList ? "]]" : "]";
        _scan.At += close.Length;
        TomlSpace.Skip(_scan);
        if (_keys.Read() is not { } path)
        {
            _tables.Leave();
            return false;
        }
        TomlSpace.Skip(_scan);
        var isClosed = _scan.Has(close);
        if (isClosed)
            _scan.At += close.Length;
        else
            _scan.Add(TomlRules.UnclosedTable, TextRange.FromBounds(start, _scan.At), close);
        var place = TextRange.FromBounds(start, _scan.At);
        if (isList)
            _tables.OpenItem(path, place);
        else
            _tables.Open(path, place);
        return isClosed;
    }
}

using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Formats.Json;

/// <summary>
/// Reads one object of JSON (RFC 8259), or of a file one list, as data, each key and value with its place. A reader of our own: no library
/// gives places on netstandard2.0 without other assemblies, which a compiler may have in another version. It goes on
/// after a fault, so that the other keys count.
/// </summary>
internal sealed class JsonReader
{
    private readonly DataScan _scan;
    private readonly JsonSpace _space;
    private readonly JsonScalars _scalars;
    private readonly JsonBrackets _brackets;

    private JsonReader(DataScan scan)
    {
        (_scan, _space, _scalars) = (scan, new(scan), new(scan));
        _brackets = new(scan, _space, _scalars);
    }

    /// <summary>Reads a stretch of a document.</summary>
    /// <param name="document">The file.</param>
    /// <param name="range">The JSON in it.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="findings">Where faults go, each at its place.</param>
    /// <returns>The keys with values, as far as they could be read; null where there are none.</returns>
    public static DataMapping? Read(SourceDocument document, TextRange range, DataLimits limits, ICollection<Finding> findings)
    {
        var scan = new DataScan(document, range, limits, findings);
        return scan.IsShort() ? new JsonReader(scan).Root() : null;
    }

    /// <summary>Reads a file, which is an object or a list.</summary>
    /// <param name="document">The file.</param>
    /// <param name="findings">Where faults go, each at its place.</param>
    /// <returns>What it holds, as far as it could be read; null where it holds neither.</returns>
    public static DataNode? ReadFile(SourceDocument document, ICollection<Finding> findings)
    {
        var scan = new DataScan(document, new(0, document.Text.Length), DataLimits.File, findings);
        return scan.IsShort() ? new JsonReader(scan).FileRoot() : null;
    }

    private DataMapping? Root()
    {
        _space.Skip();
        if (_scan.Current != '{')
        {
            _scan.Add(JsonRules.NoObject, new(_scan.At, _scan.IsAtEnd ? 0 : 1));
            return null;
        }
        var root = Object(1);
        End(root, JsonRules.TextAfter);
        return root;
    }

    private DataNode? FileRoot()
    {
        _space.Skip();
        if (_scan.Current is not ('{' or '['))
        {
            _scan.Add(JsonRules.NoRoot, new(_scan.At, _scan.IsAtEnd ? 0 : 1));
            return null;
        }
        DataNode root = _scan.Current == '{' ? Object(1) : Array(1);
        End(root, JsonRules.TextAfterInFile, root is DataMapping ? "}" : "]");
        return root;
    }

    private void End(DataNode root, RuleMessage textAfter, params string[] arguments)
    {
        _space.Skip();
        if (!_scan.IsAtEnd)
            _scan.Add(textAfter, TextRange.FromBounds(_scan.At, _scan.LineEnd(_scan.At)), arguments);
        root.IsComplete = !_scan.HasFault;
    }

    private DataMapping Object(int depth)
    {
        var mapping = new DataMapping(new(_scan.At, 1));
        var known = new Dictionary<string, DataScalar>(StringComparer.Ordinal);
        _brackets.Read(mapping, depth, '{', () =>
        {
            if (_scan.Current is '{' or '[')
            {
                _scan.Add(JsonRules.NoKey, new(_scan.At, 1));
                Value(depth);
                return null;
            }
            if (_scalars.Key() is not { } key)
                return null;
            _space.Skip();
            if (_scan.Current is ':' or '=')
            {
                if (_scan.Current == '=')
                    _scan.Add(JsonRules.Colon, new(_scan.At, 1), Snippet.Of(key.Value));
                _scan.At++;
            }
            else
            {
                _scan.Add(JsonRules.Colon, key.Range, Snippet.Of(key.Value));
            }
            _space.Skip();
            var value = Value(depth);
            if (known.TryGetValue(key.Value, out var first))
            {
                _scan.Add(YamlRules.RepeatedKey, key.Range, key.Value, _scan.LineOf(first.Range.Start));
                return value;
            }
            known.Add(key.Value, key);
            mapping.Entries.Add(new(key, value));
            return value;
        });
        return mapping;
    }

    private DataSequence Array(int depth)
    {
        var sequence = new DataSequence(new(_scan.At, 1));
        _brackets.Read(sequence, depth, '[', () =>
        {
            var value = Value(depth);
            sequence.Items.Add(value);
            return value;
        });
        return sequence;
    }

    private DataNode Value(int depth)
    {
        if (_scan.Current is '{' or '[')
            return _scan.Current == '{' ? Object(depth + 1) : Array(depth + 1);
        var isCounted = _scan.Count(depth);
        var scalar = _scalars.Value();
        scalar.IsComplete &= isCounted;
        return scalar;
    }
}

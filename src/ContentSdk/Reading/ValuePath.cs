using System.Globalization;
using System.Text.Json;

namespace ContentSdk.Reading;

// The name of a property, such as Minutes, Address.Street or Steps[2], as the way to a value in content.
internal sealed class ValuePath
{
    private readonly List<string> _steps = [];
    private readonly string[] _keys;

    /// <param name="property">What a rule calls it.</param>
    /// <param name="keys">Properties whose key is not their name in camel case, each followed by its key.</param>
    public ValuePath(string property, string[] keys)
    {
        _keys = keys;
        foreach (var part in property.Split('.', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var pieces = part.Split('[', ']');
            // The key of a dictionary may be written as in C#.
            _steps.AddRange(pieces.Select(static piece => piece.Trim('"')).Where(static piece => piece.Length > 0));
        }
        First = _steps.Count == 0 ? [] : [.. KeysOf(_steps[0], keys)];
    }

    /// <summary>What the first key may be, the likeliest first.</summary>
    public string[] First { get; }

    /// <summary>The value at the end of the way, or the last one before the end that the file has.</summary>
    public FieldValue Follow(FieldValue value)
    {
        foreach (var step in _steps.Skip(1))
        {
            if (Next(value, step) is not { } next)
                break;
            value = next;
        }
        return value;
    }

    private FieldValue? Next(FieldValue value, string step)
    {
        if (int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && value.Kind == FieldValueKind.List)
            return value.Items is var items && index < items.Count ? items[index] : null;
        foreach (var key in KeysOf(step, _keys))
        {
            if (value.TryGetProperty(key, out var found))
                return found;
        }
        return null;
    }

    private static IEnumerable<string> KeysOf(string name, string[] keys)
    {
        for (var i = 0; i + 1 < keys.Length; i += 2)
        {
            if (keys[i] == name)
                yield return keys[i + 1];
        }
        yield return name;
        yield return JsonNamingPolicy.CamelCase.ConvertName(name);
    }
}

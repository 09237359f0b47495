using System.Globalization;
using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>The values of one correction, with their places.</summary>
internal sealed class CorrectionValues(FieldValues values, DataMapping mapping)
{
    // More than any article has places of one name; a number that long is no number.
    private const int MostDigits = 6;

    private bool _isMistyped;

    /// <summary>Whether what a correction lacks is not only misspelled, or behind the place where reading broke off.</summary>
    public bool IsComplete => mapping.IsComplete && !_isMistyped;

    /// <summary>Reports the keys that there are not.</summary>
    public void CheckKeys(RuleMessage near, RuleMessage all, string[] known)
    {
        values.CheckKeys(known, key => Wording.ForUnknown(near, all, key, known));
        _isMistyped = mapping.Entries.Exists(entry => Array.IndexOf(known, entry.Key.Value) < 0);
    }

    /// <summary>Whether a key stands there, whatever its value.</summary>
    public bool Has(string key) => values.Has(key);

    /// <summary>A text that people read.</summary>
    public Placed<string>? Text(string key) =>
        values.Running(key) is { } text ? new(text.Value, FilePlace.Of(values.Document, text.Range)) : null;

    /// <summary>A value that is one of a few words, or otherwise not free.</summary>
    public Placed<string>? Word(string key) =>
        values.Value(key) is { } scalar ? new(scalar.Value.Trim(), FilePlace.Of(values.Document, scalar.Range)) : null;

    /// <summary>Whether a key says <c>true</c>.</summary>
    public bool IsTrue(string key) => values.Truth(key) == true;

    /// <summary>A number from 1 on.</summary>
    public Placed<int>? Number(string key)
    {
        if (values.Value(key) is not { } scalar)
            return null;
        if (scalar.Value.Length <= MostDigits
            && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0)
            return new(number, FilePlace.Of(values.Document, scalar.Range));
        values.Add(FrontMatterRules.NotNumber, scalar.Range, key);
        return null;
    }

    /// <summary>Reports a key, or where it is null the beginning of the correction.</summary>
    public void Add(RuleMessage message, string? key, params string[] arguments)
    {
        var entry = key is null ? mapping.Entries.FirstOrDefault() : mapping.Find(key);
        values.Add(message, entry?.Key.Range ?? new(mapping.Range.Start, 0), arguments);
    }

    /// <summary>Reports a value.</summary>
    public void Add(RuleMessage message, FilePlace place, params string[] arguments) => values.Add(message, place.Range, arguments);

    /// <summary>Reports a value.</summary>
    public void Add(Wording wording, FilePlace place) => values.Add(wording.Message, place.Range, [.. wording.Arguments]);
}

using System.Globalization;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Types;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Binding;

/// <summary>Holds values to the types of a host, each fault at its place.</summary>
/// <param name="types">The types.</param>
/// <param name="path">The file of the values.</param>
/// <param name="findings">Where faults go.</param>
internal sealed class ValueBinder(ContentTypes types, string path, List<Finding> findings)
{
    // Zero-width spaces and joiners, the word joiner, the soft hyphen.
    private static readonly char[] Invisible = ['\u200B', '\u200C', '\u200D', '\u2060', '\u00AD'];

    /// <summary>Holds an item, which is a map, to its type.</summary>
    /// <param name="item">The item.</param>
    /// <param name="type">Its type.</param>
    /// <param name="free">Keys that need no property.</param>
    public void CheckItem(Cell item, TypeSchema type, IReadOnlyCollection<string> free)
    {
        var meant = CheckKeys(item, type, free);
        for (var i = 0; i < item.Keys.Count; i++)
        {
            if (type.Find(item.Keys[i]) is { } property)
                Check(item.Items[i], property, type);
        }
        CheckAsked(item, type, meant);
    }

    /// <summary>Reports the keys of an item that its type does not have; the keys that it has, or were meant, are returned.</summary>
    public HashSet<string> CheckKeys(Cell item, TypeSchema type, IReadOnlyCollection<string> free)
    {
        var meant = new HashSet<string>(item.Keys, StringComparer.Ordinal);
        var unknown = new UnknownItemKeys(types, path, type, free);
        for (var i = 0; i < item.Keys.Count; i++)
        {
            var key = item.Keys[i];
            if (type.Find(key) is not null || free.Contains(key) || type.Unread.Contains(key))
                continue;
            var place = i < item.KeyPlaces.Count ? item.KeyPlaces[i] : item.Items[i].Place;
            findings.Add(unknown.Of(new(key, place, item.Items[i]), meant));
        }
        return meant;
    }

    /// <summary>Holds a value to a property.</summary>
    /// <param name="cell">The value.</param>
    /// <param name="property">The property.</param>
    /// <param name="type">Its type.</param>
    /// <param name="keyPlace">Where its key is, if that is known: where nothing was written after it.</param>
    public void Check(Cell cell, PropertySchema property, TypeSchema type, FilePlace? keyPlace = null)
    {
        if (MadeByBuild(property) is { } made)
        {
            findings.Add(Finding.At(path, keyPlace ?? cell.Place, made.Message, [.. made.Arguments]));
            return;
        }
        if (cell.Kind == CellKind.Null)
        {
            var place = cell.Text.Length == 0 && keyPlace is { } key ? key : cell.Place;
            if (!property.Shape.IsNullable)
                findings.Add(Finding.At(path, place, OwnTypeRules.Empty, property.Key, property.DisplayIn(type)));
            return;
        }
        if (Check(cell, property.Key, property.Shape) && property.Constraints.Count > 0)
        {
            // The length of a text is that of what people read.
            cell = MarkdownFields.Rendered(cell, property.Shape, types, "");
            foreach (var constraint in property.Constraints)
                ConstraintCheck.Check(this, cell, property, constraint, property.DisplayIn(type));
        }
    }

    // Why content cannot say it, or null.
    private static Wording? MadeByBuild(PropertySchema property) =>
        property.InverseOf is { } inverse ? new(OwnTypeRules.InverseIsMade, property.Key, inverse)
        : property.Shape.Kind == ShapeKind.Body ? new(OwnTypeRules.BodyIsText, property.Key)
        : null;

    public void Add(Cell cell, RuleMessage message, params string[] arguments) =>
        findings.Add(Finding.At(path, cell.Place, message, arguments));

    public void AddWithFix(Cell cell, string text, RuleMessage message, params string[] arguments) =>
        findings.Add(Finding.At(path, cell.Place, message, arguments) with { Fix = new([new(cell.Place.OriginalRange, text)]) });

    public void Add(FilePlace place, RuleMessage message, params string[] arguments) =>
        findings.Add(Finding.At(path, place, message, arguments));

    /// <summary>Adds a finding that was made without knowing its file.</summary>
    public void Add(Finding finding) => findings.Add(finding with { LogicalPath = path });

    private bool Check(Cell cell, string key, ValueShape shape) => shape.Kind switch
    {
        ShapeKind.Any => true,
        ShapeKind.List => IsList(cell, key, shape),
        ShapeKind.Map => IsMap(cell, key, shape),
        ShapeKind.Object => IsObject(cell, key, shape),
        ShapeKind.Image => ImageCheck.Check(this, cell, key),
        ShapeKind.Enum when shape.IsFlags && cell.Kind == CellKind.List =>
            cell.Items.All(item => ScalarCheck.Check(this, item, key, shape)),
        _ when cell.Kind is CellKind.List or CellKind.Map => Reject(cell, OwnTypeRules.NotSingle, key),
        _ => ScalarCheck.Check(this, cell, key, shape),
    };

    private bool IsList(Cell cell, string key, ValueShape shape)
    {
        if (cell.Kind != CellKind.List)
            return Reject(cell, OwnTypeRules.NotList, key, cell.Kind == CellKind.Map ? "…" : Snippet.Of(cell.Text));
        var isSound = true;
        var seen = shape.List == ListKind.Set ? new HashSet<string>(StringComparer.Ordinal) : null;
        foreach (var item in cell.Items)
        {
            if (item.Kind == CellKind.Null)
                isSound &= shape.Element!.IsNullable || Reject(item, OwnTypeRules.EmptyItem, key);
            else
                isSound &= Check(item, key, shape.Element!);
            if (seen is not null && (ValueIdentity.Has(shape.Element!.Kind) || shape.Element.Kind == ShapeKind.Any)
                && item.Kind is not (CellKind.Null or CellKind.List or CellKind.Map)
                && !seen.Add(ValueIdentity.Of(MarkdownFields.Rendered(item, shape.Element, types, ""), shape.Element)))
                isSound = Reject(item, OwnTypeRules.Repeated, Snippet.Of(item.Text), key);
        }
        return isSound;
    }

    private bool IsMap(Cell cell, string key, ValueShape shape)
    {
        if (cell.Kind != CellKind.Map)
            return Reject(cell, OwnTypeRules.NotMapping, key);
        var isSound = true;
        for (var i = 0; i < cell.Items.Count; i++)
        {
            var item = cell.Items[i];
            if (item.Kind == CellKind.Null)
                isSound &= shape.Element!.IsNullable || Reject(item, OwnTypeRules.EmptyItem, cell.Keys[i]);
            else
                isSound &= Check(item, cell.Keys[i], shape.Element!);
        }
        return isSound;
    }

    private bool IsObject(Cell cell, string key, ValueShape shape)
    {
        if (cell.Kind != CellKind.Map)
            return Reject(cell, OwnTypeRules.NotMapping, key);
        return types.Find(shape.TypeName) is not { } type || HasType(cell, type);
    }

    private bool HasType(Cell cell, TypeSchema type)
    {
        var before = findings.Count;
        var meant = new HashSet<string>(cell.Keys, StringComparer.Ordinal);
        for (var i = 0; i < cell.Keys.Count; i++)
        {
            if (type.Find(cell.Keys[i]) is { } property)
                Check(cell.Items[i], property, type);
            else
                AddUnknown(i < cell.KeyPlaces.Count ? cell.KeyPlaces[i] : cell.Items[i].Place, cell.Keys[i], type, meant);
        }
        CheckAsked(cell, type, meant);
        return findings.Count == before;
    }

    private void CheckAsked(Cell cell, TypeSchema type, HashSet<string> meant)
    {
        foreach (var property in type.Properties)
        {
            if (property.IsAsked && !meant.Contains(property.Key))
                Add(cell, OwnTypeRules.MissingValue, property.Key, property.DisplayIn(type));
        }
    }

    private void AddUnknown(FilePlace place, string key, TypeSchema type, HashSet<string> meant)
    {
        // A property that is an error in C# is none here.
        if (type.Unread.Contains(key))
            return;
        if (NearestWord.Of(key, type.Keys) is { } near)
        {
            meant.Add(near);
            findings.Add(Finding.At(path, place, OwnTypeRules.MisspelledMember, Snippet.Of(key), type.DisplayName, near));
        }
        else
        {
            findings.Add(Finding.At(
                path, place, OwnTypeRules.UnknownMember, Snippet.Of(key), type.DisplayName, string.Join(", ", type.Keys)));
        }
    }

    public bool Reject(Cell cell, RuleMessage message, params string[] arguments)
    {
        // Shown in a message, the value would look right.
        if (cell.Text.IndexOfAny(Invisible) is >= 0 and var index)
            Add(cell, OwnTypeRules.InvisibleInValue, "U+" + ((int)cell.Text[index]).ToString("X4", CultureInfo.InvariantCulture));
        else
            Add(cell, message, arguments);
        return false;
    }
}

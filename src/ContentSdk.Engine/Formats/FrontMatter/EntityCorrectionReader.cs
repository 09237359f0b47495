using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Reads one correction under <c>entities</c>.</summary>
internal static class EntityCorrectionReader
{
    /// <summary>The keys of a correction.</summary>
    internal static readonly string[] Keys = ["mention", "kind", "name", "ignore", "nth", "add"];

    /// <summary>The correction; null where it names nothing or contradicts itself.</summary>
    public static EntityCorrection? Read(CorrectionValues values)
    {
        values.CheckKeys(EntityCorrectionRules.MisspelledKey, EntityCorrectionRules.UnknownKey, Keys);
        var mention = values.Text("mention");
        var correction = new EntityCorrection(mention ?? default)
        {
            Nth = values.Number("nth"),
            Kind = KindOf(values),
            Name = values.Text("name"),
            IsIgnored = values.IsTrue("ignore"),
            IsAdded = values.IsTrue("add"),
        };
        if (correction.IsIgnored && Array.Find(Keys, key => key is "kind" or "name" or "add" && values.Has(key)) is { } other)
        {
            values.Add(EntityCorrectionRules.Contradiction, other, other);
            return null;
        }
        if (!values.Has("mention"))
        {
            if (values.IsComplete)
                values.Add(EntityCorrectionRules.Incomplete, null);
            return null;
        }
        // A value that could not be used is a finding already, and without it the rest may mean something else.
        if (mention is null
            || (values.Has("kind") && correction.Kind is null)
            || (values.Has("name") && correction.Name is null)
            || (values.Has("nth") && correction.Nth is null))
            return null;
        if (Array.Exists(Keys, key => key is "kind" or "name" or "ignore" or "add" && values.Has(key)))
            return correction;
        if (values.IsComplete)
            values.Add(EntityCorrectionRules.NoChange, null);
        return null;
    }

    private static Placed<EntityKind>? KindOf(CorrectionValues values)
    {
        if (values.Word("kind") is not { } word)
            return null;
        if (EntityKindWords.Of(word.Value) is { } kind)
            return new(kind, word.Place);
        var wording = Wording.ForUnknown(CatalogRules.MisspelledKind, CatalogRules.UnknownKind, word.Value, EntityKindWords.Words);
        values.Add(wording, word.Place);
        return null;
    }
}

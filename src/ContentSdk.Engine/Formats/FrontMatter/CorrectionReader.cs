using ContentSdk.Engine.Formats.Nodes;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Rules;

namespace ContentSdk.Engine.Formats.FrontMatter;

/// <summary>Reads what is declared under <c>quotes</c> and <c>entities</c>. Whether it fits the text is for others to say.</summary>
internal static class CorrectionReader
{
    /// <summary>The corrections; null where there are none.</summary>
    public static DeclaredCorrections? Read(FieldValues values)
    {
        var quotes = Read(values, FieldKeys.Quotes, FrontMatterRules.NotQuoteCorrections, QuoteCorrectionReader.Read);
        var entities = Read(values, FieldKeys.Entities, FrontMatterRules.NotEntityCorrections, EntityCorrectionReader.Read);
        var corrections = new DeclaredCorrections(values.Document.LogicalPath, quotes, entities);
        return corrections.IsEmpty ? null : corrections;
    }

    private static EquatableArray<T> Read<T>(FieldValues values, string key, RuleMessage notList, Func<CorrectionValues, T?> read)
        where T : class, IEquatable<T>
    {
        var found = new List<T>();
        if (values.Entry(key) is not { } entry)
            return default;
        if (entry.Value is not DataSequence list)
        {
            values.Add(notList, entry.Value is DataScalar ? entry.Value.Range : entry.Key.Range, key);
            return default;
        }
        foreach (var item in list.Items)
        {
            if (item is DataMapping mapping)
            {
                if (read(new(values.Of(mapping), mapping)) is { } correction)
                    found.Add(correction);
            }
            else if (item.IsComplete)
            {
                values.Add(notList, item.Range.IsEmpty || item is DataSequence ? entry.Key.Range : item.Range, key);
            }
        }
        return found.ToEquatableArray();
    }
}

using ContentSdk.Engine.Model;
using ContentSdk.Engine.Model.Fields;
using ContentSdk.Engine.Rules;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Readings;

/// <summary>Reads the names that a project gives built-in fields: <c>date=published, description=teaser</c>.</summary>
public static class FieldAliases
{
    /// <summary>The names that can be used. What is wrong with others, <see cref="Problems"/> says.</summary>
    public static EquatableArray<FieldAlias> Read(string text, FieldSchema schema) => Parts(text)
        .Where(part => Problem(part, schema) is null)
        .GroupBy(static part => part.Name, StringComparer.Ordinal)
        .Select(static same => new FieldAlias(same.Key, same.First().Key))
        .ToEquatableArray();

    /// <summary>What is wrong with the names.</summary>
    public static IEnumerable<Wording> Problems(string text, FieldSchema schema) => Parts(text).Select(part => Problem(part, schema)).OfType<Wording>();

    private static IEnumerable<(string Text, string Name, string Key)> Parts(string text)
    {
        foreach (var part in text.Split(',', ';'))
        {
            var equals = part.IndexOf('=');
            if (part.Trim().Length > 0)
                yield return (part.Trim(), equals < 0 ? "" : part.Substring(0, equals).Trim(), equals < 0 ? "" : part.Substring(equals + 1).Trim());
        }
    }

    private static Wording? Problem((string Text, string Name, string Key) part, FieldSchema schema)
    {
        if (part.Name.Length == 0 || part.Key.Length == 0)
            return new(HostRules.InvalidAlias, Snippet.Of(part.Text));
        if (schema.Find(part.Name) is not null)
            return new(HostRules.AliasOfField, Snippet.Of(part.Name));
        return schema.Find(part.Key) is null ? Wording.ForUnknown(HostRules.MisspelledField, HostRules.UnknownField, part.Key, schema.Keys) : null;
    }
}

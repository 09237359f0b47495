using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace ContentSdk.Generator.Tests.Driver;

/// <summary>All that an assembly's content says, as text: each typed member, and each public property of what it leads to.</summary>
internal static class ModelDump
{
    private const int Depth = 4;

    /// <summary>The content of an assembly.</summary>
    public static string Of(Assembly assembly)
    {
        var dump = new StringBuilder();
        foreach (var type in assembly.GetTypes().Where(static type => type is { IsNested: false, Namespace: { } name } && name.EndsWith(".Seeds", StringComparison.Ordinal)).OrderBy(static type => type.Name, StringComparer.Ordinal))
        {
            foreach (var member in type.GetProperties(BindingFlags.Static | BindingFlags.Public).OrderBy(static member => member.Name, StringComparer.Ordinal))
            {
                if (member.PropertyType == typeof(ContentSet))
                    continue;
                dump.Append(type.Name).Append('.').Append(member.Name).Append(" =");
                Add(dump, member.GetValue(null), 0);
                dump.Append('\n');
            }
        }
        return dump.ToString();
    }

    private static void Add(StringBuilder dump, object? value, int depth)
    {
        if (value is null or string or bool or Enum or IFormattable or Range or Uri)
            dump.Append(' ').Append(value is null ? "null" : Convert.ToString(value, CultureInfo.InvariantCulture));
        else if (depth > 0 && value is Article or Entity)
            dump.Append(' ').Append(value is Article article ? article.Slug : ((Entity)value).Kind + "/" + ((Entity)value).Key);
        else if (depth >= Depth)
            dump.Append(" …");
        else if (value is IEnumerable items and not QuoteList)
            AddAll(dump, items, depth);
        else
            AddProperties(dump, value, depth);
    }

    private static void AddAll(StringBuilder dump, IEnumerable items, int depth)
    {
        dump.Append(" [");
        foreach (var item in items)
            Add(dump, item, depth + 1);
        dump.Append(" ]");
    }

    private static void AddProperties(StringBuilder dump, object value, int depth)
    {
        dump.Append(" {");
        foreach (var property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(static property => property.GetIndexParameters().Length == 0).OrderBy(static property => property.Name, StringComparer.Ordinal))
        {
            dump.Append(' ').Append(property.Name).Append(':');
            Add(dump, property.GetValue(value), depth + 1);
        }
        if (value is QuoteList quotes)
            AddAll(dump, quotes, depth);
        dump.Append(" }");
    }
}

using System.Text;
using ContentSdk.Engine.Model;
using ContentSdk.Engine.Text;

namespace ContentSdk.Engine.Quotations.Turns;

/// <summary>Finds the entity that a label names: by its name, a part of it, or its initials.</summary>
internal sealed class LabelNames
{
    private readonly List<(int Entity, EntityKind Kind, string Words, string Initials)> _names = [];

    public LabelNames(IReadOnlyList<EntitySpec> entities)
    {
        for (var i = 0; i < entities.Count; i++)
        {
            if (entities[i].Kind is not (EntityKind.Person or EntityKind.Organization))
                continue;
            foreach (var name in (IEnumerable<string>)[entities[i].Name, .. entities[i].Aliases])
                _names.Add((i, entities[i].Kind, Words(name), Initials(name)));
        }
    }

    /// <summary>The one entity that can be meant, or -1.</summary>
    public int Find(string label)
    {
        var words = Words(label);
        var initials = words.Replace(" ", "");
        if (words.Length == 0)
            return -1;
        // Orlev is rather Dana Orlev than whatever is called Orlev and no more.
        var longer = One(_names.FindAll(name => IsPart(words, name.Words)));
        if (longer >= 0)
            return longer;
        var full = IsInitials(label)
            ? One(_names.FindAll(name => name.Initials.Length > 1 && name.Initials == initials && name.Words != words))
            : -1;
        return full >= 0 ? full : One(_names.FindAll(name => name.Words == words));
    }

    /// <summary>All entities with a name of exactly these words.</summary>
    public IReadOnlyList<int> Called(string name)
    {
        var words = Words(name);
        return [.. _names.Where(known => known.Words == words).Select(static known => known.Entity).Distinct()];
    }

    /// <summary>The one person with a name that has these words and more, or -1.</summary>
    public int FindLonger(string name)
    {
        var words = Words(name);
        return One(_names.FindAll(known => known.Kind == EntityKind.Person && IsPart(words, known.Words)));
    }

    private static bool IsPart(string words, string name) =>
        name.Length > words.Length && name.IndexOf(words, StringComparison.Ordinal) >= 0;

    // Of several only a person that is alone among them.
    private static int One(List<(int Entity, EntityKind Kind, string Words, string Initials)> found)
    {
        var entities = found.Select(static name => name.Entity).Distinct().ToList();
        if (entities.Count == 1)
            return entities[0];
        entities = found.Where(static name => name.Kind == EntityKind.Person).Select(static name => name.Entity).Distinct().ToList();
        return entities.Count == 1 ? entities[0] : -1;
    }

    private static bool IsInitials(string label)
    {
        var letters = 0;
        foreach (var c in label)
        {
            if (CharClass.IsLower(c))
                return false;
            letters += CharClass.IsLetter(c) ? 1 : 0;
        }
        return letters is > 1 and <= 5;
    }

    // Between spaces, so that a part of the words in a row is a part of the string.
    private static string Words(string name)
    {
        var builder = new StringBuilder(" ");
        foreach (var c in name)
        {
            if (CharClass.IsWordPart(c))
                builder.Append(CharClass.ToLower(c));
            else if (c != '.' && builder[builder.Length - 1] != ' ')
                builder.Append(' ');
        }
        if (builder[builder.Length - 1] != ' ')
            builder.Append(' ');
        return builder.Length > 1 ? builder.ToString() : "";
    }

    private static string Initials(string name)
    {
        var builder = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (CharClass.IsUpper(name[i]) && (i == 0 || !CharClass.IsWordPart(name[i - 1])))
                builder.Append(CharClass.ToLower(name[i]));
        }
        return builder.ToString();
    }
}

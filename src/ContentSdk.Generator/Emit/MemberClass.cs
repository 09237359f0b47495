using ContentSdk.Engine.Text;

namespace ContentSdk.Generator.Emit;

/// <summary>Emits a class with a static member for each of many things.</summary>
internal static class MemberClass
{
    /// <summary>
    /// A class with more than about 65,000 methods cannot be loaded. Above this bound the members are
    /// spread over base classes.
    /// </summary>
    public const int MostMembers = 20_000;

    /// <summary>Writes the class: its members, and after them what <paramref name="end"/> writes.</summary>
    /// <param name="code">Where to write.</param>
    /// <param name="options">What the host chose.</param>
    /// <param name="name">Name of the class.</param>
    /// <param name="summary">What it is.</param>
    /// <param name="members">Each writes one member.</param>
    /// <param name="end">Writes what the class has besides.</param>
    public static void Emit(
        CodeWriter code,
        EmitOptions options,
        string name,
        string summary,
        IReadOnlyList<Action<CodeWriter>> members,
        Action<CodeWriter> end)
    {
        string? inherited = null;
        var first = 0;
        for (var part = 1; members.Count - first > MostMembers; part++, first += MostMembers)
        {
            var type = name + "Part" + part.Invariant();
            code.Line().Line($"/// <summary>Members of <see cref=\"{name}\"/>.</summary>").Generated()
                .Line($"{options.Visibility} abstract partial class {type}{inherited}").Open();
            EmitMembers(code, members, first, first + MostMembers);
            code.Close();
            inherited = " : " + type;
        }
        code.Line().Line($"/// <summary>{summary}</summary>").Generated()
            .Line($"{options.Visibility} {(inherited is null ? "static" : "abstract")} partial class {name}{inherited}").Open();
        EmitMembers(code, members, first, members.Count);
        end(code);
        code.Close();
    }

    private static void EmitMembers(CodeWriter code, IReadOnlyList<Action<CodeWriter>> members, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            members[i](code);
            code.Line();
        }
    }
}

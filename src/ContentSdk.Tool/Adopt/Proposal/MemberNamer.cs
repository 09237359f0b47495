using ContentSdk.Engine.Naming;

namespace ContentSdk.Tool.Adopt.Proposal;

/// <summary>Gives the members of a record names that no other has.</summary>
internal sealed class MemberNamer
{
    // What a record has already.
    private static readonly string[] Inherited =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize", "Clone", "EqualityContract",
        "PrintMembers", "Deconstruct",
    ];

    private readonly HashSet<string> _taken;

    /// <param name="type">The record, whose name no member can have.</param>
    public MemberNamer(string type) => _taken = new(Inherited, StringComparer.Ordinal) { type };

    /// <summary>The name, or the first free one with a number after it.</summary>
    public string Take(string name)
    {
        var free = name;
        for (var number = 2; !_taken.Add(free); number++)
            free = FormattableString.Invariant($"{name}{number}");
        return free;
    }

    /// <summary>A key in Pascal case: an identifier in ASCII.</summary>
    public static string Pascal(string key)
    {
        var name = Identifier.OfText(string.Concat(key.Select(static c => char.IsLetterOrDigit(c) ? c : ' ')));
        return name.Length == 0 ? "Field" : name;
    }
}

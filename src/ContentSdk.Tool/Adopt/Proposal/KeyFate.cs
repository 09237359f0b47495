using ContentSdk.Tool.Adopt.Survey;

namespace ContentSdk.Tool.Adopt.Proposal;

/// <summary>What becomes of a key.</summary>
/// <param name="Use">The key.</param>
/// <param name="Kind">What it becomes.</param>
/// <param name="Field">The built-in field of an alias, or of a usual name that is no alias; else null.</param>
/// <param name="Reason">Why it is not what its name suggests; empty where nothing has to be explained.</param>
internal sealed record KeyFate(KeyUse Use, FateKind Kind, string? Field = null, string Reason = "")
{
    /// <summary>The same in a cell of a table.</summary>
    public string Describe(string? property) => Kind switch
    {
        FateKind.BuiltIn => "built-in",
        FateKind.Alias => $"alias of {Field}",
        FateKind.Property when Reason.Length == 0 => $"property {property}",
        FateKind.Property => $"property {property}, not {Field}: {Reason}",
        _ => Reason,
    };
}

/// <summary>What a key can become.</summary>
internal enum FateKind
{
    /// <summary>A built-in field has this key.</summary>
    BuiltIn,

    /// <summary>Another name of a built-in field.</summary>
    Alias,

    /// <summary>A property of the type.</summary>
    Property,

    /// <summary>Nothing: it stays as it is.</summary>
    LeftAlone,
}

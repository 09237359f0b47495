namespace ContentSdk.Engine.Rules.RunningText.Characters;

/// <summary>The scripts whose letters look alike.</summary>
internal enum Script
{
    /// <summary>Another one, or no letter.</summary>
    Other,

    /// <summary>Latin.</summary>
    Latin,

    /// <summary>Greek.</summary>
    Greek,

    /// <summary>Cyrillic.</summary>
    Cyrillic,
}

/// <summary>Tells the script of a letter.</summary>
internal static class Scripts
{
    /// <summary>The script of a character.</summary>
    public static Script Of(char c) => c switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => Script.Latin,
        // The micro sign is Latin in Unicode's eyes and Greek in a reader's: it mixes with anything.
        < '\u00C0' or '×' or '÷' => Script.Other,
        <= '\u024F' or (>= '\u1E00' and <= '\u1EFF') => Script.Latin,
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => Script.Greek,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        _ => Script.Other,
    };
}

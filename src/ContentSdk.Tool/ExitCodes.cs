namespace ContentSdk.Tool;

/// <summary>What the command returns to the shell.</summary>
public static class ExitCodes
{
    /// <summary>Nothing is wrong, or only warnings are.</summary>
    public const int Success = 0;

    /// <summary>Content has errors.</summary>
    public const int ContentErrors = 1;

    /// <summary>The command could not be carried out as it was written.</summary>
    public const int Usage = 2;
}

namespace ContentSdk.Step.Images;

/// <summary>How many pixels wide and high an image is shown.</summary>
internal readonly record struct ImageSize(int Width, int Height)
{
    /// <summary>More pixels than any program shows on one side: what claims them is broken or hostile.</summary>
    public const int Most = 1_000_000;

    /// <summary>The size; null where a side is nothing, or more than an image can have.</summary>
    public static ImageSize? Of(long width, long height) =>
        width is > 0 and <= Most && height is > 0 and <= Most ? new((int)width, (int)height) : null;

    /// <summary>The size after a quarter turn.</summary>
    public ImageSize Turned => new(Height, Width);
}

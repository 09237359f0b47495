using Host.Seeds;

Host.Measure.Run<TypedHost>();

/// <summary>Content as the compiler knows it.</summary>
internal readonly struct TypedHost : Host.IContentHost
{
    public static string Title() => Articles.HarbourReport0500.Title;

    public static string? Speaker() => Articles.HarbourReport0500.Quotes[0].Speaker?.Name;

    public static string? Find(string slug) => Articles.Find(slug)?.Title;

    public static int TextLength() => Articles.HarbourReport0500.Text.Length;
}

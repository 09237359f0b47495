using ContentSdk.Layout;

namespace ContentSdk.Reading;

// Tells content of another version of ContentSdk before it is misread.
internal static class ContentVersion
{
    public static void Check(LayoutVersion version, Type set)
    {
        if (!LayoutVersion.Current.Reads(version))
            throw Refusal(version, set);
    }

    private static InvalidOperationException Refusal(LayoutVersion version, Type set) =>
        new(LayoutVersion.Current.Refusal(version, set.Assembly.GetName().Name ?? ""));
}

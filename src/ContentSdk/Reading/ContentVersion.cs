using ContentSdk.Layout;

namespace ContentSdk.Reading;

// Tells content of another version of ContentSdk before it is misread.
internal static class ContentVersion
{
    public static void Check(LayoutVersion version, Type set)
    {
        if (!LayoutVersion.Current.Reads(version))
            throw new InvalidOperationException(LayoutVersion.Current.Refusal(version, set.Assembly.GetName().Name ?? ""));
    }
}

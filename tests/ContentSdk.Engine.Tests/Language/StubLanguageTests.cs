using System.Runtime.Loader;
using Xunit;

namespace ContentSdk.Engine.Tests.Language;

/// <summary>A folder of lists and one line are all that a language needs.</summary>
public class StubLanguageTests
{
    [Fact]
    public void A_language_that_is_not_registered_is_not_known() => Assert.Equal("und: nobody", StubLanguage.ReadIt());

    // In a copy of the engine of its own: the other tests go without the language.
    [Fact]
    public void A_folder_and_a_line_make_a_language()
    {
        var copy = new Copy();
        try
        {
            var tests = copy.LoadFromAssemblyPath(typeof(StubLanguage).Assembly.Location);
            var stub = tests.GetType(typeof(StubLanguage).FullName!, throwOnError: true);
            Assert.Equal("xx: Orla Fenn", stub!.GetMethod(nameof(StubLanguage.ReadWithIt))!.Invoke(null, null));
        }
        finally
        {
            copy.Unload();
        }
    }

    private sealed class Copy() : AssemblyLoadContext("stub", isCollectible: true)
    {
        protected override System.Reflection.Assembly? Load(System.Reflection.AssemblyName name)
        {
            var path = Path.Combine(AppContext.BaseDirectory, name.Name + ".dll");
            return name.Name!.StartsWith("ContentSdk.", StringComparison.Ordinal) && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}

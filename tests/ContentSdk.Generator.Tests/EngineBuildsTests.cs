using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using ContentSdk.Engine;
using ContentSdk.Engine.Text;
using Xunit;

namespace ContentSdk.Generator.Tests;

/// <summary>The compiler loads the engine's netstandard2.0 build, the tool its net10.0 build: both must read alike, in any culture.</summary>
public sealed class EngineBuildsTests
{
    [Fact]
    public void Both_builds_read_the_real_article_alike()
    {
        var text = File.ReadAllText(Path.Combine(Root, "seeds", "000_1eb75951871fa1a4.txt"));
        var here = Describe(typeof(ContentReader).Assembly, text);
        Assert.Equal(here, Describe(NetStandardBuild(), text));
        Assert.Contains("Name = Xi Jinping", here, StringComparison.Ordinal);
    }

    [Fact]
    public void Cultures_change_nothing()
    {
        var text = File.ReadAllText(Path.Combine(Root, "seeds", "000_1eb75951871fa1a4.txt"));
        var before = CultureInfo.CurrentCulture;
        var here = Describe(typeof(ContentReader).Assembly, text);
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(here, Describe(typeof(ContentReader).Assembly, text));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "ContentSdk.sln")))
                folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
            return folder.FullName;
        }
    }

    private static Assembly NetStandardBuild()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)).Parent!.Name;
        var folder = Path.Combine(Root, "src", "ContentSdk.Engine", "bin", configuration, "netstandard2.0");
        return new AssemblyLoadContext("netstandard2.0").LoadFromAssemblyPath(Path.Combine(folder, "ContentSdk.Engine.dll"));
    }

    private static string Describe(Assembly engine, string text)
    {
        var document = Activator.CreateInstance(
            engine.GetType(typeof(SourceDocument).FullName!)!, "seeds/a.txt", text, Enum.ToObject(engine.GetType(typeof(EncodingFault).FullName!)!, 0), -1);
        var options = engine.GetType(typeof(ReadOptions).FullName!)!.GetProperty("Default")!.GetValue(null);
        var read = engine.GetType(typeof(ContentReader).FullName!)!.GetMethods()
            .Single(static method => method.Name == "Read" && method.GetParameters() is [{ ParameterType.Name: nameof(SourceDocument) }, _, _]);
        var article = Property(read.Invoke(null, [document, options, CancellationToken.None])!, "Article");
        return string.Join('\n', new[] { "Entities", "Mentions", "Quotes" }.SelectMany(name =>
            ((System.Collections.IEnumerable)Property(article, name)).Cast<object>().Select(static item => item.ToString())));
    }

    private static object Property(object item, string name) => item.GetType().GetProperty(name)!.GetValue(item)!;
}

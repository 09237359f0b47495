using ContentSdk.Package.Tests.Harness;
using Xunit;

namespace ContentSdk.Package.Tests;

public class GeneratedCodeTests(PackageFeed feed)
{
    [Fact]
    public void Generated_code_passes_every_analyzer_in_the_oldest_and_the_newest_language_version()
    {
        var host = new HostProject(feed, "Spotless")
            .Project("""
                <OutputType>Library</OutputType>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <AnalysisLevel>latest-all</AnalysisLevel>
                <AnalysisMode>All</AnalysisMode>
                <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <ContentSdkWarningsAsErrors>false</ContentSdkWarningsAsErrors>
                <NoWarn>$(NoWarn);CSDK4003</NoWarn>
                """)
            .CopyArticle();
        foreach (var (path, text) in News.Harbours(3))
            host.Write(path, text);

        host.Build("-p:LangVersion=12").SucceedsWithoutWarning();
        host.Build("-p:LangVersion=latest").SucceedsWithoutWarning();
        host.Build("-p:LangVersion=preview").SucceedsWithoutWarning();
    }
}

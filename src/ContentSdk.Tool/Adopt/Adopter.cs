using System.Text;
using ContentSdk.Tool.Adopt.Proposal;
using ContentSdk.Tool.Adopt.Report;
using ContentSdk.Tool.Adopt.Survey;
using ContentSdk.Tool.Fixes;
using ContentSdk.Tool.Show;

namespace ContentSdk.Tool.Adopt;

/// <summary>Carries out <c>contentsdk adopt</c>.</summary>
internal sealed class Adopter(AdoptRequest request, TextWriter output, TextWriter error)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public int Run()
    {
        if (!Directory.Exists(request.Folder))
            return Refuse($"There is no folder '{request.Folder}'.");
        if (request.Project is { } named && !File.Exists(named))
            return Refuse($"There is no file '{named}'.");
        try
        {
            return Adopt();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refuse(fault.Message);
        }
    }

    private int Adopt()
    {
        var survey = ContentSurvey.Of(request.Folder);
        if (survey.Files.Count == 0)
            return Refuse($"There are no content files in '{request.Folder}'.");
        var place = ProjectPlace.Of(request.Project, request.Folder);
        var proposal = ContentProposal.Of(survey, request.TypeName);
        var properties = Properties(proposal, place);
        ShowPrinter.Print(AdoptReport.Of(proposal, request.Today, properties), output);
        var code = proposal.Fields.Properties.Count == 0 ? null : CodeFile.Write(proposal, request.Namespace ?? place.Name);
        return Write(code, place, properties);
    }

    private List<(string Name, string Value)> Properties(ContentProposal proposal, ProjectPlace place)
    {
        var folder = Path.GetRelativePath(place.Folder ?? Environment.CurrentDirectory, request.Folder).Replace('\\', '/').TrimEnd('/');
        // The command may be typed in the folder itself, which is no content folder of a project that is not there yet.
        if (folder == "." && place.Folder is null)
            folder = Path.GetFileName(Path.GetFullPath(request.Folder).TrimEnd(Path.DirectorySeparatorChar));
        var properties = new List<(string, string)>();
        if (folder != "seeds")
            properties.Add(("ContentSdkFolders", folder));
        if (proposal.Aliases.Length > 0)
            properties.Add(("ContentSdkFieldAliases", proposal.Aliases));
        return properties;
    }

    // All that could stop it is looked at before the first file is written.
    private int Write(string? code, ProjectPlace place, List<(string Name, string Value)> properties)
    {
        var path = code is null || place.Folder is null ? null : Path.Combine(place.Folder, request.TypeName + ".cs");
        if (path is not null && !request.IsDryRun && Path.Exists(path))
            return Refuse($"'{path}' already exists. Move it, or pass another name with --type.");
        string? project = null;
        if (request.Project is not null && properties.Count > 0)
        {
            try
            {
                project = ProjectProperties.AddTo(Utf8.GetString(File.ReadAllBytes(request.Project)), properties);
            }
            catch (Exception fault) when (fault is InvalidDataException or ArgumentException)
            {
                return Refuse($"The file '{request.Project}' {fault.Message}.");
            }
            if (FileWriter.Refusal(request.Project) is { } refusal)
                return Refuse($"The file '{request.Project}' {refusal}.");
        }
        Print(code, path, properties, project is not null);
        if (request.IsDryRun)
            return ExitCodes.Success;
        if (code is not null && path is not null)
        {
            using var stream = new FileStream(path, FileMode.CreateNew);
            stream.Write(Utf8.GetBytes(code));
            error.WriteLine($"wrote {path}");
        }
        if (project is not null)
        {
            FileWriter.Write(request.Project!, project);
            error.WriteLine($"wrote {request.Project}");
        }
        return ExitCodes.Success;
    }

    private void Print(string? code, string? path, List<(string Name, string Value)> properties, bool isInProject)
    {
        if (properties.Count > 0 && (request.IsDryRun || !isInProject))
            output.Write($"\nFor the project file:\n\n{ProjectProperties.Group(properties, "\n")}");
        if (code is not null && (request.IsDryRun || path is null))
            output.Write($"\nFor {request.TypeName}.cs:\n\n{code}");
        if (code is not null && path is null)
            error.WriteLine("contentsdk: No project was found, so nothing is written. Pass --project FILE.csproj.");
    }

    private int Refuse(string why)
    {
        error.WriteLine(Consoles.OnOneLine($"contentsdk: {why}"));
        return ExitCodes.Usage;
    }
}

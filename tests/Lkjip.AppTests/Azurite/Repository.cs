namespace Lkjip.AppTests.Azurite;

/// <summary>The folder of the repository that the tests run from.</summary>
public static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "LkjipFunctions.sln")) ? folder.FullName
        : Find(folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds LkjipFunctions.sln."));
}

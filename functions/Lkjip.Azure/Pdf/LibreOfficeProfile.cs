namespace Lkjip.Azure.Pdf;

/// <summary>A user profile of LibreOffice in a folder of its own, with the macro that makes a PDF (profil LibreOffice).</summary>
/// <remarks>
/// The command line option <c>--convert-to</c> prints references to pages with Arabic numbers also where pages are numbered i, ii, iii, and
/// loses the page numbers of a list of contents whose right tab lies in the right indent, as Word writes it; the macro mends both.
/// </remarks>
internal sealed class LibreOfficeProfile : IDisposable
{
    // Says that the profile is complete: a first start would put the usual empty library over ours.
    private const string Settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
          <item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
        </oor:items>
        """;

    private const string Libraries = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
        <library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
          <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
        </library:libraries>
        """;

    private const string Library = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
        <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
          <library:element library:name="Pdf"/>
        </library:library>
        """;

    // ReferenceFieldPart: 0 is the page as a number, 4 the page as its page numbers are written. Any failure just ends: no file, no PDF.
    private const string Module = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
        <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Pdf" script:language="StarBasic">
        Sub Make(source, target, filter)
          On Error GoTo Ended
          Dim reading(0) As New com.sun.star.beans.PropertyValue
          reading(0).Name = "Hidden"
          reading(0).Value = True
          doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, reading())
          If doc.supportsService("com.sun.star.text.TextDocument") Then Prepare(doc)
          Dim writing(0) As New com.sun.star.beans.PropertyValue
          writing(0).Name = "FilterName"
          writing(0).Value = filter
          doc.storeToURL(target, writing())
          doc.close(True)
        Ended:
        End Sub

        Sub Prepare(doc)
          styles = doc.getStyleFamilies().getByName("ParagraphStyles")
          For i = 0 To styles.getCount() - 1
            style = styles.getByIndex(i)
            If Left(style.Name, 9) = "Contents " Or Left(style.Name, 13) = "Figure Index " Then style.ParaRightMargin = 0
          Next
          fields = doc.getTextFields().createEnumeration()
          Do While fields.hasMoreElements()
            field = fields.nextElement()
            If field.supportsService("com.sun.star.text.TextField.GetReference") Then
              If field.ReferenceFieldPart = 0 Then field.ReferenceFieldPart = 4
            End If
          Loop
          doc.getTextFields().refresh()
        End Sub
        </script:module>
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lkjip-pdf-");

    /// <summary>A new profile.</summary>
    public LibreOfficeProfile()
    {
        var library = folder.CreateSubdirectory("profil/user/basic/Standard").FullName;
        var basic = Path.GetDirectoryName(library)!;
        File.WriteAllText(Path.Combine(basic, "../registrymodifications.xcu"), Settings);
        File.WriteAllText(Path.Combine(basic, "script.xlc"), Libraries);
        File.WriteAllText(Path.Combine(library, "script.xlb"), Library);
        File.WriteAllText(Path.Combine(library, "Pdf.xba"), Module);
    }

    /// <summary>The option that names the profile.</summary>
    public string Option => $"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profil")).AbsoluteUri}";

    /// <summary>The argument that runs the macro.</summary>
    public static string Macro(string source, string target, string filter) =>
        $"macro:///Standard.Pdf.Make(\"{new Uri(source).AbsoluteUri}\",\"{new Uri(target).AbsoluteUri}\",\"{filter}\")";

    /// <summary>A new folder for the files of one conversion.</summary>
    public DirectoryInfo NewWork() => folder.CreateSubdirectory(Guid.NewGuid().ToString("N"));

    /// <inheritdoc/>
    public void Dispose() => Remove(folder);

    /// <summary>Removes a folder; a file in it that is still held stays among the temporary files.</summary>
    public static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
        }
    }
}

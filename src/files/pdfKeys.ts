const words = (text: string): string[] => text.trim().split(/\s+/).map((word) => `/${word}`)

/** Keys of ISO 32000-2 that a page needs to be shown, read aloud, searched and printed. Any other key may be somebody's own, and goes. */
export const knownKeys = new Set([
  // Any object, trees of names, numbers and pages
  ...words('Type Subtype Length Filter DecodeParms Kids Count Parent Limits Names Nums Root Size First Last Prev Next Title Dest SE C F'),
  // Catalogue
  ...words('Version Pages PageLabels Dests ViewerPreferences PageLayout PageMode Outlines StructTreeRoot MarkInfo Lang OutputIntents S P St Marked Suspects'),
  ...words('HideToolbar HideMenubar HideWindowUI FitWindow CenterWindow DisplayDocTitle NonFullScreenPageMode Direction ViewArea ViewClip PrintArea PrintClip PrintScaling Duplex'),
  ...words('PickTrayByPDFSize PrintPageRange NumCopies Enforce OutputCondition OutputConditionIdentifier RegistryName Info DestOutputProfile'),
  // Pages and what they are painted with
  ...words('Resources MediaBox CropBox BleedBox TrimBox ArtBox Contents Rotate Group Annots StructParents StructParent Tabs UserUnit CS I K ProcSet'),
  ...words('ExtGState ColorSpace Pattern Shading XObject Font Properties LW LC LJ ML D RI OP op OPM BG BG2 UCR UCR2 TR TR2 HT FL SM SA BM SMask CA ca AIS TK UseBlackPtComp HTO G BC'),
  ...words('HalftoneType Frequency Angle SpotFunction AccurateScreens TransferFunction Width2 Height2 Xsquare Ysquare Default'),
  ...words('FunctionType Domain Range BitsPerSample Order Encode Decode C0 C1 N Functions Bounds FormType BBox Matrix'),
  ...words('Width Height BitsPerComponent Intent ImageMask Mask Interpolate SMaskInData Matte W H BPC IM'),
  ...words('PatternType PaintType TilingType XStep YStep ShadingType Background AntiAlias Coords Extend Function BitsPerCoordinate BitsPerFlag VerticesPerRow'),
  ...words('WhitePoint BlackPoint Gamma Alternate Colorants Process Components MixingHints Solidities PrintingOrder DotGain'),
  ...words('Predictor Colors Columns EarlyChange EndOfLine EncodedByteAlign Rows EndOfBlock BlackIs1 DamagedRowsBeforeError ColorTransform JBIG2Globals'),
  // Fonts
  ...words('BaseFont FirstChar LastChar Widths FontDescriptor Encoding ToUnicode DescendantFonts FontBBox FontMatrix CharProcs BaseEncoding Differences CIDSystemInfo Registry Ordering Supplement'),
  ...words('DW DW2 W2 CIDToGIDMap CMapName WMode UseCMap FontName FontFamily FontStretch FontWeight Flags ItalicAngle Ascent Descent Leading CapHeight XHeight StemV StemH AvgWidth MaxWidth'),
  ...words('MissingWidth FontFile FontFile2 FontFile3 CharSet Style Panose FD CIDSet Length1 Length2 Length3'),
  // Links, form fields as they look, actions
  ...words('Rect BS Border AP AS H QuadPoints A PA MK R FT Ff DA Q SD URI'),
  // Structure
  ...words('IDTree ParentTree ParentTreeNextKey RoleMap ClassMap Namespaces ID Ref Pg T Alt E ActualText NS Phoneme PhoneticAlphabet MCID Stm StmOwn Obj RoleMapNS O Attached'),
  ...words('Placement WritingMode BackgroundColor BorderColor BorderStyle BorderThickness Padding Color SpaceBefore SpaceAfter StartIndent EndIndent TextIndent TextAlign BlockAlign InlineAlign'),
  ...words('TBorderStyle TPadding BaselineShift LineHeight TextDecorationColor TextDecorationThickness TextDecorationType RubyAlign RubyPosition GlyphOrientationVertical ColumnCount ColumnGap'),
  ...words('ColumnWidths ListNumbering ContinuedList ContinuedFrom Role Checked checked Desc RowSpan ColSpan Headers Scope Summary Short TextPosition NoteType'),
])

/** Where a dictionary is a list of names that the document's maker chose: fonts, pictures, roles, places. */
export const mapKeys = new Set(words('ExtGState ColorSpace Pattern Shading XObject Font Properties RoleMap RoleMapNS ClassMap CharProcs Colorants Dests'))

/** Keys that hold something else elsewhere: a file's name, who wrote an article. */
export const onlyAs: Record<string, 'number' | 'boolean'> = { '/F': 'number', '/I': 'boolean' }

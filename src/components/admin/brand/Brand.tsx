/** The name of the programme, as the panel's mark: text, so that it stays sharp and needs no file. */
export const Logo = () => <span className="jf-logo">Just Future</span>

export const Icon = () => <span aria-label="Just Future" className="jf-icon" role="img">JF</span>
